import { HostError } from "../../../host/protocol/host-error";

const sentences: Readonly<Record<string, string>> = {
  AccessDenied: "シートが保護されているため、変更できません。黄色の欄だけが記入できます。",
  ItemAlreadyExists: "同じ名前のものがすでにあります。",
};

/** What a person is told when the workbook refuses what they did. */
export function refusalText(error: unknown): string {
  if (error instanceof HostError) return sentences[error.code] ?? `Excel と同じく、この操作はできません（${error.message}）。`;
  throw error;
}
