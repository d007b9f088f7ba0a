import type { Question } from "../requests/question";
import { askTolerantly } from "../requests/ask-tolerantly";
import { markedFormula } from "../read/table-reading";
import type { Structure } from "../read/read-structure";
import type { FormatInput } from "../write/conditional-format-input";
import type { ValidationInput } from "../write/validation-input";
import { tableNeeds, type TableNeeds } from "./table-needs";
import type { Step } from "../../core/workbook/command";

/** A conditional format of ours that is there: how to find it, what it says, and which cells it colours. */
export interface FormatFact {
  readonly id: string;
  readonly input: FormatInput;
  /** Rectangles of its sheet, `A5:A9,C5:C9`; known only where rows are added. */
  readonly address: string;
}

/** The rules of a table that is written to. */
export interface RuleFacts {
  /** Ours, in the order in which they win. */
  readonly formats: readonly FormatFact[];
  /** The one rule of a column, by header; asked only where rows are added. */
  readonly validations: ReadonlyMap<string, ValidationInput>;
}

/** What is asked about the rules of tables, and the answers when they have come. */
export class RuleSurvey {
  readonly #needs: readonly TableNeeds[];
  readonly #structure: Structure;
  readonly #formats = new Map<string, FormatFact[]>();
  readonly #validations = new Map<string, Map<string, ValidationInput>>();

  constructor(steps: readonly Step[], structure: Structure) {
    const there = new Set(structure.tables.map(({ name }) => name));
    this.#needs = tableNeeds(steps).filter(({ table }) => there.has(table));
    this.#structure = structure;
  }

  questions(): Question[] {
    return this.#needs.filter(needsFormats).map(({ table, rows }) => ({ cells: 0, halves: () => [], ask: (context) => this.#ask(context, table, rows > 0) }));
  }

  /** Where the formats of growing tables stand, which Excel tells only format by format. */
  async askPlaces(context: Excel.RequestContext): Promise<void> {
    const growing = this.#needs.filter(({ rows, steps }) => rows > 0 && !steps.some(({ kind }) => kind === "setFormat"));
    await askTolerantly(context, [], growing.flatMap(({ table }) => this.#placeQuestions(table)));
  }

  facts(table: string): RuleFacts {
    return { formats: this.#formats.get(table) ?? [], validations: this.#validations.get(table) ?? new Map() };
  }

  #ask(context: Excel.RequestContext, name: string, grows: boolean): () => boolean {
    const table = context.workbook.tables.getItem(name);
    const formats = table.getDataBodyRange().conditionalFormats;
    // Loading a collection twice would forget what the first answer said of its items.
    formats.load(
      "items/id,items/type,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/numberFormat,items/customOrNullObject/format/fill/color,items/customOrNullObject/format/font/color,items/customOrNullObject/format/font/bold,items/customOrNullObject/format/font/italic",
    );
    const headers = grows ? (this.#structure.tables.find((fact) => fact.name === name)?.headers ?? []) : [];
    const rules = headers.map((header) => {
      const rule = table.columns.getItem(header).getDataBodyRange().dataValidation;
      rule.load("type,rule,errorAlert,prompt,ignoreBlanks");
      return { header, rule };
    });
    return () => {
      this.#formats.set(name, formats.items.flatMap((format) => markedFormula(format).map((formula) => ({ id: format.id, input: formatOf(format, formula), address: "" }))));
      this.#validations.set(name, new Map(rules.flatMap(({ header, rule }) => (isOne(rule.type) ? [[header, { rule: rule.rule, errorAlert: rule.errorAlert, prompt: rule.prompt, ignoresBlanks: rule.ignoreBlanks }] as const] : []))));
      return true;
    };
  }

  #placeQuestions(name: string): Question[] {
    const facts = this.#formats.get(name) ?? [];
    return facts.map((fact, index) => ({
      cells: 0,
      halves: () => [],
      ask(context) {
        const areas = context.workbook.tables.getItem(name).getDataBodyRange().conditionalFormats.getItem(fact.id).getRanges();
        areas.load("address");
        return () => {
          facts[index] = { ...fact, address: areas.address };
          return true;
        };
      },
    }));
  }
}

function needsFormats({ rows, steps }: TableNeeds): boolean {
  return rows > 0 || steps.some(({ kind }) => kind === "setFormat");
}

function isOne(type: string): boolean {
  return type !== "None" && type !== "Inconsistent" && type !== "MixedCriteria";
}

function formatOf(format: Excel.ConditionalFormat, formula: string): FormatInput {
  const { fill, font } = format.customOrNullObject.format;
  const numberFormat: unknown = format.customOrNullObject.format.numberFormat;
  return {
    formula,
    fill: colorText(fill.color),
    fontColor: colorText(font.color),
    bold: typeof font.bold === "boolean" ? font.bold : null,
    italic: typeof font.italic === "boolean" ? font.italic : null,
    numberFormat: typeof numberFormat === "string" && numberFormat !== "" ? numberFormat : null,
    stopsIfTrue: format.stopIfTrue,
  };
}

function colorText(color: string | null): string | null {
  return color === null || color === "" ? null : color.replace(/^#/, "");
}
