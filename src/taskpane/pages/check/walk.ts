import type { Finding } from "../../../core/rules/engine/finding";

/** Where a person stands who goes through findings: the one last gone to, and its place when it was. */
export interface Stand {
  readonly id: string;
  readonly position: number;
}

/** The place of the finding last gone to, counted from 0; -1 when there is none, or it was dealt with. */
export function placeOf(findings: readonly Finding[], stand: Stand | null): number {
  return stand === null ? -1 : findings.findIndex(({ id }) => id === stand.id);
}

/** The place to go to next: what took its place where the last one was dealt with. Past the last there is none: -1. */
export function nextPlace(findings: readonly Finding[], stand: Stand | null): number {
  const now = placeOf(findings, stand);
  const next = now >= 0 ? now + 1 : (stand?.position ?? 0);
  return next < findings.length ? next : -1;
}

/** The place to go back to; -1 before the first. */
export function previousPlace(findings: readonly Finding[], stand: Stand | null): number {
  const now = placeOf(findings, stand);
  return Math.min(now >= 0 ? now : (stand?.position ?? 0), findings.length) - 1;
}
