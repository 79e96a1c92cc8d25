/** A short readout of invented people and places; nobody said any of it. */
export const READOUT =
  "مرسى الزعفران 14 مارس 2031 / قال وزير الخارجية سالم الورداني إن الحوار بين الجانبين مستمر.\n" +
  "وأكد الورداني أن الجانبين سيعقدان اجتماعهما القادم في الشهر المقبل.";

export const HEADLINE = "الورداني: الحوار مستمر";

/** The readout as a page of a newspaper: menus and notices around it, and what the page says of itself. */
export const PAGE = `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE} - المرسى</title>
<meta property="og:title" content="${HEADLINE}"><meta property="og:site_name" content="وكالة أنباء المرسى">
<meta property="article:published_time" content="2031-03-14T23:30:00+03:00">
<link rel="canonical" href="https://marsa.example/2031/03/14/hiwar"></head>
<body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
<article><h1>${HEADLINE}</h1>${READOUT.split("\n")
  .map((line) => `<p>${line}</p>`)
  .join("\n")}<figure><img src="x.jpg"><figcaption>صورة من الأرشيف</figcaption></figure></article>
<aside>اقرأ أيضا</aside><footer>جميع الحقوق محفوظة</footer></body></html>`;
