import type { CheckService } from "../../check-service";
import type { Messages } from "../../messages/messages";
import { toldLeft } from "../check/told-left";
import { toldUnusable } from "../check/told-unusable";

/** Submits a department's reports, and says what came of it. */
export async function submitted(service: CheckService, department: string, acceptsGaps: boolean, messages: Messages): Promise<{ readonly text: string; readonly isWarning: boolean }> {
  const { check } = messages;
  const { contact } = check;
  const result = await service.submit(department, acceptsGaps);
  if (result.ok) return toldLeft(result.value.left, check, contact.submitted(result.value.submitted, result.value.open));
  switch (result.error.code) {
    case "errorsLeft":
      return { text: contact.errorsLeft(result.error.detail.errors.length), isWarning: true };
    case "gapsLeft":
      return { text: contact.standing(result.error.detail.gaps.length, null), isWarning: true };
    case "nothingToSubmit":
      return { text: contact.nothingToSubmit, isWarning: true };
    default:
      return toldUnusable(result.error, messages);
  }
}
