/**
 * Reads CSV by the grammar of RFC 4180 and nothing beside it: every record ends
 * with CRLF, a field is quoted whole or holds no quote, comma or line end, and
 * all records are of one length.
 *
 * @throws Error where the text leaves the grammar.
 */
export function csvRecords(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const rest = text.slice(at, at + 100_000);
      const found = /^"((?:[^"]|"")*)"|^[^",\r\n]*/u.exec(rest);
      if (found === null) throw new Error(`No field at ${at}`);
      record.push(found[1] === undefined ? found[0] : found[1].replaceAll('""', '"'));
      at += found[0].length;
      if (text[at] !== ",") break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== "\r\n") throw new Error(`Neither a comma nor CRLF at ${at}: ${JSON.stringify(text.slice(at - 20, at + 20))}`);
    at += 2;
    records.push(record);
  }
  const lengths = new Set(records.map(({ length }) => length));
  if (lengths.size > 1) throw new Error(`Records of ${[...lengths].join(", ")} fields`);
  return records;
}
