import { progressTable } from "../contract/tables";
import { isFilled } from "../entries/cell-reading";
import { planIndex } from "../entries/plan-index";
import { plainText } from "../shared/plain-text";
import { defineRule } from "./engine/define-rule";
import { at } from "./engine/place";

const { name: table, department: column } = progressTable;

/**
 * An added row for a department the plan does not name, or not for this
 * initiative. The plan lets every appointing authority answer by departments of
 * its own, so such rows are kept and counted; somebody should still see that the
 * name is the one that is meant. It rests on that sentence.
 */
export const departmentUnlisted = defineRule({
  meta: {
    id: "department-unlisted",
    subject: "addedReport",
    severity: "warning",
    source: "departments",
    messages: {
      unlisted: { ja: "{place}の「{name}」は計画に名前のない部署です。任命権者の担当部署として数えます。書き間違いでないか確かめてください。", en: "{place}: the plan does not name “{name}”. The row counts as another authority's department; check the name." },
      notInCharge: { ja: "{place}の「{name}」は、この取組の担当部署として計画に挙がっていません。行は数えます。取組と部署が合っているか確かめてください。", en: "{place}: the plan does not put “{name}” in charge of this initiative. The row counts; check initiative and department." },
      blank: { ja: "{place}が空です。どの部署の回答か、部署名を入力してください。", en: "{place} is empty. Enter the department that answers." },
    },
  },
  check: ({ row, year, initiative, departmentText: name }, { planIn, targetYear }) => {
    const found = { at: at(table, row, column), year };
    if (name === null) return isFilled(row.cell(column)) ? [] : [{ ...found, messageId: "blank" }];
    const { departmentIds, initiatives } = planIndex(planIn(year ?? targetYear));
    const id = departmentIds.get(name);
    const data = { name, initiative: initiative?.number ?? "" };
    if (id === undefined) {
      const alike = [...departmentIds.keys()].filter((other) => plainText(other) === plainText(name));
      return [{ ...found, messageId: "unlisted", data, correction: alike.length === 1 ? (alike[0] ?? null) : null }];
    }
    const inCharge = initiative === null ? undefined : initiatives.get(initiative.number)?.departments;
    return inCharge === undefined || inCharge.some(({ departmentId }) => departmentId === id) ? [] : [{ ...found, messageId: "notInCharge", data }];
  },
});
