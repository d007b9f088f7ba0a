import type { Cells } from "../model/range-place";
import type { Validation } from "../model/rules";
import { assertUnprotected } from "../operations/protection";
import { rebased, setValidation, validationOf, withoutValidation } from "../operations/validations";
import { hostClass } from "../protocol/host-class";
import { answer } from "../protocol/host-object";
import { ownProperty, wireBoolean, wireRecord, wireText, wireWord, type WireRecord, type WireValue } from "../protocol/wire-value";
import { readRule, shownRule, typeWord } from "./validation-rule";
import type { Session } from "./session";

type Rule = Omit<Validation, "areas" | "anchor">;

const plainRule: Rule = {
  type: "none",
  operator: "between",
  first: "",
  second: null,
  allowsBlank: true,
  showsError: true,
  errorStyle: "stop",
  error: null,
  showsPrompt: true,
  prompt: null,
  inCellDropDown: true,
  imeMode: null,
};

/** What may be typed into cells: one kind of rule at a time. Cells with different rules answer `null` or "MixedCriteria". */
export const dataValidation = hostClass<Cells, Excel.DataValidation, Session>("DataValidation", {
  scalars: {
    Rule: {
      get: (cells) => {
        const rule = ruleOf(cells);
        return rule === null || rule.type === "none" ? {} : shownRule(rule);
      },
      set: (cells, value, { book }) => write(cells, { ...(ruleOf(cells) ?? plainRule), ...readRule(wireRecord(value), book) }),
    },
    Type: {
      get: ({ sheet, areas }) => {
        const rule = validationOf(sheet, areas);
        if (rule === "mixed") return "MixedCriteria";
        return rule === null ? "None" : typeWord(rule.type);
      },
    },
    IgnoreBlanks: {
      get: (cells) => ruleOf(cells)?.allowsBlank ?? true,
      set: (cells, value) => write(cells, { ...(ruleOf(cells) ?? plainRule), allowsBlank: wireBoolean(value) }),
    },
    ErrorAlert: {
      get: (cells) => shownAlert(ruleOf(cells)),
      set: (cells, value) => {
        const record = wireRecord(value);
        const errorStyle = wireWord(ownProperty(record, "style") ?? "Stop", ["stop", "warning", "information"]);
        write(cells, { ...(ruleOf(cells) ?? plainRule), errorStyle, showsError: flag(record, "showAlert"), error: { title: part(record, "title", 32), text: part(record, "message", 255) } });
      },
    },
    Prompt: {
      get: (cells) => shownPrompt(ruleOf(cells)),
      set: (cells, value) => {
        const record = wireRecord(value);
        write(cells, { ...(ruleOf(cells) ?? plainRule), showsPrompt: flag(record, "showPrompt"), prompt: { title: part(record, "title", 32), text: part(record, "message", 255) } });
      },
    },
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      assertUnprotected(sheet);
      for (const area of areas) withoutValidation(sheet, area);
      return answer(null);
    },
  },
});

function ruleOf({ sheet, areas }: Cells): Rule | null {
  const rule = validationOf(sheet, areas);
  const [first] = areas;
  return rule === null || rule === "mixed" || first === undefined ? null : rebased(rule, first);
}

function write({ sheet, areas }: Cells, rule: Rule): void {
  assertUnprotected(sheet);
  setValidation(sheet, areas, rule);
}

function flag(record: WireRecord, name: string): boolean {
  return wireBoolean(ownProperty(record, name) ?? true);
}

/** Titles and texts are cut where Excel's dialogs end them. */
function part(record: WireRecord, name: string, most: number): string {
  return wireText(ownProperty(record, name) ?? "").slice(0, most);
}

function shownAlert(rule: Rule | null): WireValue {
  const style = rule?.errorStyle ?? "stop";
  return { message: rule?.error?.text ?? "", showAlert: rule?.showsError ?? true, style: style.charAt(0).toUpperCase() + style.slice(1), title: rule?.error?.title ?? "" };
}

function shownPrompt(rule: Rule | null): WireValue {
  return { message: rule?.prompt?.text ?? "", showPrompt: rule?.showsPrompt ?? true, title: rule?.prompt?.title ?? "" };
}
