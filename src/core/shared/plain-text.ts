/** A text for comparing: full-width digits, letters and signs as their ordinary forms, and no white space. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}
