import { useEffect, useState } from "react";

/** What a promise brings, once it has; `null` before, and for ever where it fails: whoever needs it then says so. */
export function useAwaited<Value>(coming: Promise<Value>): Value | null {
  const [value, setValue] = useState<{ readonly come: Value } | null>(null);
  useEffect(() => {
    let isWanted = true;
    coming.then(
      (come) => {
        if (isWanted) setValue({ come });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [coming]);
  return value?.come ?? null;
}
