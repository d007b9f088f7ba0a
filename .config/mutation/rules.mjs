// A rule is held by its own test: of the others none imports it.
import { mutationOf } from "./settings.mjs";

export default mutationOf("rules", { byRelation: true });
