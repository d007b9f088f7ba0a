import { Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";

interface LateHintProps {
  readonly text: string;
  /** How long nothing has to happen before it is shown, in milliseconds. */
  readonly after: number;
}

/** A sentence that appears when something takes long. Give it another `key` when there was progress. */
export function LateHint({ text, after }: LateHintProps): ReactElement {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return <Text role="status" block size={200}>{isLate ? text : ""}</Text>;
}
