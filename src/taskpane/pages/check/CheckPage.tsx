import type { ReactElement } from "react";
import { Reading } from "../../shell/Reading";
import { Seen } from "../../shell/Seen";
import type { Person } from "../person";
import type { CheckTools } from "./check-tools";
import { CheckedFindings } from "./CheckedFindings";

/** チェック: everything that is missing or does not fit, and the way to each cell. */
export function CheckPage({ service, work, who }: CheckTools & Pick<Person, "who">): ReactElement {
  const again = (): void => void work.again();
  if (service === null) return <Reading onAgain={again} />;
  return <Seen state={work.state} onAgain={again}>{({ checks }) => <CheckedFindings service={service} work={work} who={who} checks={checks} />}</Seen>;
}
