// src/user-error.ts
/** Something the user can mend. One problem per entry: what, where, and the accepted form. Shown without a stack. */
var UserError = class extends Error {
	name = "UserError";
	problems;
	constructor(problems, options) {
		super(problems.join("\n"), options);
		this.problems = problems;
	}
};

export { UserError as t };