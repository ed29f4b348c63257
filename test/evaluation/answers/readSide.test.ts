import { readSide } from "../../../src/evaluation/answers/readSide";

test.each(["", "?", " – ", "ours"])("'%s' is our side", (text) => expect(readSide(text, "Acme")).toBe("ours"));
test("a partner's own name, in any case, is theirs", () => expect(readSide(" ACME ", "Acme")).toBe("theirs"));
test("whose side Sales is nobody can tell", () => expect(readSide("Sales", "Acme")).toBeUndefined());
test("a mark for not known is no partner's name", () => expect(readSide("?", "?")).toBe("ours"));
