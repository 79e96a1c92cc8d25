/** A name with the beginning or the words marked that were typed, whatever their case and vowel signs. */
export function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  const words = plain(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  const parts = text.split(/([\p{L}\p{N}\p{M}]+)/u);
  return (
    <>
      {parts.map((part, index) => {
        const held = words
          .filter((word) => plain(part).startsWith(word))
          .reduce((longest, word) => Math.max(longest, word.length), 0);
        const end = held === 0 ? 0 : endOf(part, held);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name.
          <span key={index}>
            {end > 0 && <mark>{part.slice(0, end)}</mark>}
            {part.slice(end)}
          </span>
        );
      })}
    </>
  );
}

function plain(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Where in a text its first so many plain letters end, with the marks on them. */
function endOf(text: string, letters: number): number {
  let end = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    end += segment.length;
    if (plain(text.slice(0, end)).length >= letters) break;
  }
  return end;
}
