import { mutationOf } from "./settings.mjs";

export default mutationOf("rules");
