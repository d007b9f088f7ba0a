/** What a reader is told of rows of a sheet that are not there, or several times: nothing when all were read. */
export function unreadNote(sheet: string, count: number): string[] {
  return count === 0 ? [] : [`「${sheet}」の行が見つからないか重複しているため、記入を数えていないものが${count}件あります。`];
}
