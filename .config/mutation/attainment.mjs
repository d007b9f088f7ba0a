import { mutationOf } from "./settings.mjs";

export default mutationOf("attainment");
