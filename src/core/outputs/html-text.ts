const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as it stands in HTML, in an element or an attribute: no sign of it is markup, and what is no character is left out. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? "").replace(noCharacters, "");
}

/** Control characters but for tab and line ends, a lone half of a surrogate pair, and what is no character at all. */
const noCharacters = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;
