/** A ratio as people read it, every decimal kept: 0.575 is `57.5%`. */
export function shareText(ratio: number): string {
  return `${Number((ratio * 100).toPrecision(12))}%`;
}
