import type { NotEntered } from "../../../app/enter-row";
import type { Messages } from "../../messages/messages";

/** Why nothing was written, for the person who pressed the button; the fields by the names they have in the form. */
export function toldNotEntered<Field extends string>(problem: NotEntered<Field>, names: Readonly<Record<Field, string>>, { attainment: { forms }, check, language }: Messages): { readonly text: string; readonly isWarning: boolean } {
  const warning = (text: string) => ({ text, isWarning: true });
  switch (problem.code) {
    case "nothingTyped":
      return warning(forms.nothingTyped);
    case "rowGone":
      return warning(forms.rowGone);
    case "refused":
      return warning(forms.refused);
    case "wrong":
      return warning([forms.wrong, ...problem.detail.findings.map(({ message }) => message[language])].join("\n"));
    case "doubtful":
      return warning([forms.doubtful, ...problem.detail.findings.map(({ message }) => message[language])].join("\n"));
    case "changedMeanwhile": {
      const { fields } = problem.detail;
      return warning(fields.length === 0 ? forms.changedSomewhere : forms.changed(fields.map((field) => names[field]).join(check.between)));
    }
    case "locked":
      return warning(forms.locked(problem.detail.sheets.join(check.between)));
  }
}
