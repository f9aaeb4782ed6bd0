import { t as UserError } from "./user-error2.js";

export { UserError };