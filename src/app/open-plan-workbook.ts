import { documentProperties, schemaVersion } from "../core/contract/document-properties";
import type { PlanEntries } from "../core/entries/plan-entries";
import { planEntries } from "../core/entries/read-entries";
import { fiscalYearStart } from "../core/plan/fiscal-year";
import type { Plan } from "../core/plan/plan";
import { failure, type Result, success } from "../core/shared/result";
import { planWorkbook } from "../core/sheets/plan-workbook";
import type { DesiredState } from "../core/workbook/desired-state";
import { difference } from "../core/workbook/diff";
import type { Location } from "../core/workbook/locate";
import type { RowMatch } from "../core/workbook/match-rows";
import { migratedSnapshot } from "../core/workbook/migrations";
import { migrations } from "../core/sheets/schema-migrations";
import type { Snapshot } from "../core/workbook/snapshot";

/** A workbook of ours, opened: its plan, where our tables stand in it, and what people entered. */
export interface PlanWorkbook {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  readonly place: Location;
  /** Which rows of our tables are which, by the contract's table name. */
  readonly matches: ReadonlyMap<string, RowMatch>;
  readonly entries: PlanEntries;
}

/** Why a workbook cannot be worked with, though it can be read. */
export type UnusableWorkbook =
  | { readonly code: "noPlan"; readonly detail: Record<string, never> }
  | { readonly code: "missingTable"; readonly detail: { readonly sheet: string } }
  | { readonly code: "unknownPlan"; readonly detail: { readonly id: string } }
  | { readonly code: "newerSchema"; readonly detail: { readonly schema: string; readonly known: number } };

/** Opens a workbook made from one of the known plans, whatever program saved it last. */
export function openPlanWorkbook(found: Snapshot, plans: readonly Plan[]): Result<PlanWorkbook, UnusableWorkbook> {
  const schema = schemaOf(found);
  const snapshot = migratedSnapshot(found, schema, schemaVersion, migrations);
  if (snapshot === null) return failure({ code: "newerSchema", detail: { schema: String(schema), known: schemaVersion } });
  const id = snapshot.properties.get(documentProperties.planId);
  const candidates = id === undefined ? plans : plans.filter((plan) => plan.id === id);
  if (candidates.length === 0) return failure({ code: "unknownPlan", detail: { id: id ?? "" } });
  for (const plan of candidates) {
    const opened = readTwice(plan, snapshot);
    if (opened.place.tables.size > 0) return success({ plan, snapshot, ...opened });
  }
  return failure({ code: "noPlan", detail: {} });
}

/** The schema a workbook says it has. Properties only add to what its tables say: one that was lost or damaged says nothing. */
function schemaOf({ properties }: Snapshot): number {
  const said = properties.get(documentProperties.schema) ?? "";
  return /^[1-9]\d{0,8}$/.test(said) ? Number(said) : schemaVersion;
}

type Opened = Pick<PlanWorkbook, "place" | "matches" | "entries">;

/** Reads the recorded revisions first: they decide which rows there are, and so which entries. */
function readTwice(plan: Plan, snapshot: Snapshot): Opened {
  const base = { plan, targetYear: plan.lastYear, createdOn: fiscalYearStart(plan.lastYear), dateSystem: snapshot.dateSystem };
  const first = read(planWorkbook(base), snapshot);
  return first.entries.revisions.length === 0 ? first : read(planWorkbook({ ...base, entries: first.entries }), snapshot);
}

function read(desired: DesiredState, snapshot: Snapshot): Opened {
  const { place, matches } = difference(desired, snapshot);
  return { place, matches, entries: planEntries(snapshot, { ...place, matches }) };
}
