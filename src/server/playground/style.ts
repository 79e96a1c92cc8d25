const INLINE_FONT = /url\(data:font\/(woff2?);base64,([A-Za-z0-9+/=]+)\)/g;

/**
 * The fonts inside a style sheet, made files beside it: a browser waits for the
 * sheet, and loads only those fonts whose letters it shows.
 *
 * @returns the sheet and its fonts, by name.
 */
export function withoutFonts(name: string, css: string): ReadonlyMap<string, Buffer> {
  const fonts = new Map<string, Buffer>();
  const sheet = css.replace(INLINE_FONT, (_, format: string, base64: string) => {
    const font = `font-${fonts.size + 1}.${format}`;
    fonts.set(font, Buffer.from(base64, "base64"));
    return `url(${font})`;
  });
  return new Map([[name, Buffer.from(sheet)], ...fonts]);
}
