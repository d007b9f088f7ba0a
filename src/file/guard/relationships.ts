import type { Result } from "../../core/shared/result";
import { failure, success } from "../../core/shared/result";
import type { OpenPackage } from "./open-package";
import type { RefusedFile } from "./refused-file";

/** A link from one part to another, as the package writes it. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: `worksheet`, `sharedStrings`. */
  readonly type: string;
  readonly target: string;
}

/** The relationships in a part, in their order; those without id, type or target are no links for any reader. */
export function relationshipsIn(from: OpenPackage, part: string): Result<readonly Relationship[], RefusedFile> {
  const found: Relationship[] = [];
  const refused = from.scan(part, "tree", {
    open(tag, depth) {
      if (depth !== 1 || !tag.isNamed("Relationship")) return null;
      const id = tag.attribute("Id") ?? "";
      const type = tag.attribute("Type") ?? "";
      const target = tag.attribute("Target") ?? "";
      if (id !== "" && type !== "" && target !== "") {
        found.push({ id, type: lastStep(type), target });
      }
      return null;
    },
  });
  return refused === null ? success(found) : failure(refused);
}

/** Empty for a type that is no address: the reader does not recognise such a type either. */
function lastStep(type: string): string {
  const slash = type.lastIndexOf("/");
  return slash === -1 ? "" : type.slice(slash + 1);
}
