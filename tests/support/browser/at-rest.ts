/** For a page to run: waits until what moves has come to rest, but for what never does; colours half way from one state to the next are nobody's choice. */
export const atRest = `(() => {
  const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => null);
})()`;
