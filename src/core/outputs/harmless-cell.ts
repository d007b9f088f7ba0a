/**
 * A text that no spreadsheet program takes for a formula when it opens the file:
 * what begins like one, blanks before it and full-width signs included, gets an
 * apostrophe in front. Programs that read data should know that it is there.
 * After the OWASP advice on CSV injection.
 */
export function harmlessCell(text: string): string {
  return formulaLike.test(text) ? `'${text}` : text;
}

/** The signs that begin a formula, in every width Unicode has them in, and the tab and carriage return that hide them. */
const formulaLike = /^(?:[\t\r]|[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;
