/** Where messages for people go. */
export interface ErrorOutput {
  readonly isTTY: boolean;
  write(text: string): unknown;
}

/** Work shorter than this shows no progress line. */
const patience = 400;

/** Shows one line while work takes long, on a terminal only, and wipes it away when the work is done. */
export async function withProgressLine<Value>(output: ErrorOutput, text: string, work: Promise<Value>): Promise<Value> {
  if (!output.isTTY) return work;
  const line = { isShown: false };
  const timer = setTimeout(() => {
    line.isShown = true;
    output.write(text);
  }, patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (line.isShown) output.write("\r\u001B[2K");
  }
}
