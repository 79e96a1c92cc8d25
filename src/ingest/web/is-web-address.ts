/** Whether a text is an address that a browser may be led to: nothing that runs, nothing of this machine. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}
