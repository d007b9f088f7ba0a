/** The workbook to try things on, as the server made it. */
export async function askedSample(name: "midyear"): Promise<Uint8Array> {
  const answer = await fetch(`/workbench/sample-${name}.xlsx`);
  if (!answer.ok) throw new Error(`The server has no sample ${name}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
