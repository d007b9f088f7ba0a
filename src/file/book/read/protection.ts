import type { FileProtection } from "../file-sheet";
import { attribute, flag, type MarkupElement } from "../markup/markup-element";
import { actionAttributes, passwordAttributes } from "../protected-actions";

/** A sheet's protection, `null` when it is not in force. */
export function fileProtection(element: MarkupElement | null): FileProtection | null {
  if (!flag(element, "sheet")) return null;
  const allowed = actionAttributes.filter((item) => !flag(element, item.attribute, item.isForbiddenUnsaid));
  const password = passwordAttributes.flatMap((name): [string, string][] => {
    const value = attribute(element, name);
    return value === null ? [] : [[name, value]];
  });
  return {
    allows: new Set(allowed.map(({ action }) => action)),
    password: password.length === 0 ? null : Object.fromEntries(password),
  };
}
