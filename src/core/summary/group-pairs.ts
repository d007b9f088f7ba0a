import type { CountedGroup } from "./counted-group";
import type { FigurePair } from "./figure-pair";
import { sum } from "../shared/sum";

/** A whole and what it is divided into. */
interface CountedGroups {
  readonly all: CountedGroup<string | null>;
  /** Groups that make up the whole, each thing in one of them, by how they divide it. */
  readonly divisions: readonly (readonly [by: string, groups: readonly CountedGroup<string | null>[]])[];
  /** Groups that may overlap. */
  readonly others: readonly CountedGroup<string | null>[];
}

/** Figures of counted groups that should be one, whether they are or not: each total and its kinds, the whole and its divisions, kind by kind. */
export function groupPairs(things: string, { all, divisions, others }: CountedGroups): FigurePair[] {
  const groups = [all, ...divisions.flatMap(([, divided]) => divided), ...others];
  return [
    ...groups.map(({ name, counts, total }) => ({ what: `${things}（${name}）の件数と内訳の合計`, total, parts: sum([...counts.values()]) })),
    ...divisions.flatMap(([by, divided]) => [
      { what: `${things}の件数と${by}別の合計`, total: all.total, parts: sum(divided.map(({ total }) => total)) },
      ...[...new Set([all, ...divided].flatMap(({ counts }) => [...counts.keys()]))].map((kind) => ({
        what: `${things}のうち「${kind ?? "記入前"}」の件数と${by}別の合計`,
        total: all.counts.get(kind) ?? 0,
        parts: sum(divided.map(({ counts }) => counts.get(kind) ?? 0)),
      })),
    ]),
  ];
}
