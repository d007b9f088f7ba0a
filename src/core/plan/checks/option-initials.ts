import { type PlanCheck, problemAt } from "./plan-check";

/** An option that offers choices starts with one of them, or with none. */
export const optionInitials: PlanCheck = ({ options }) =>
  options.flatMap(({ item, choices, initial }) =>
    choices === null || initial === null || choices.some((choice) => choice === initial)
      ? []
      : [problemAt("options", `項目 ${item}`, "initial", `次のどれかにしてください: ${choices.join("、")}`)],
  );
