import { PackageRefusal } from "../../assets/package/packageRefusal";
import { packageHelp, readPackageCall } from "../../assets/package/readPackageCall";

const refusal = (words: readonly string[], environment = {}): string => {
  try {
    readPackageCall(words, environment);
  } catch (error) {
    expect(error).toBeInstanceOf(PackageRefusal);
    return (error as Error).message;
  }
  return "nothing was refused";
};

it("takes the address from the line, or else from the environment, with a slash at its end", () => {
  const ADDIN_URL = "https://a.example/x";
  expect(readPackageCall([], { ADDIN_URL })).toEqual({ address: "https://a.example/x/", officeJs: "cdn", help: false });
  expect(readPackageCall(["--url", "https://b.example"], { ADDIN_URL }).address).toBe("https://b.example/");
  expect(readPackageCall(["--url=https://b.example:8443/y//"], {}).address).toBe("https://b.example:8443/y/");
});

it("takes Office.js, a contact and a folder", () => {
  const words = ["--url", "https://a.example/", "--office-js", "self", "--support", "it@example.com", "--out", "there"];
  expect(readPackageCall(words, {})).toEqual({
    address: "https://a.example/",
    officeJs: "self",
    support: "mailto:it@example.com",
    out: "there",
    help: false,
  });
  const page = ["--url", "https://a.example/", "--support", "https://it.example/help"];
  expect(readPackageCall(page, {}).support).toBe("https://it.example/help");
});

it.each([
  [[], "not said where"],
  [["--url", "http://a.example/"], "https alone"],
  [["--url", "file:///srv/www/"], "https alone"],
  [["--url", "a.example"], "no address"],
  [["--url", ""], "not said where"],
  [["--url", "https://me:secret@a.example/"], "password"],
  [["--url", "https://a.example/?v=1"], "? or a #"],
  [["--url", "https://a.example/taskpane.html"], "names a file"],
  [["--url", "https://a.example/it's/"], "signs that some hosts"],
  [["--url", "https://a.example/", "--office-js", "mine"], "neither cdn nor self"],
  [["--url", "https://a.example/", "--support", "javascript:alert(1)"], "neither an https address"],
  [["--url", "https://a.example/", "--support", '"><script>@a.b'], "neither an https address"],
  [["--urk", "https://a.example/"], "--urk"],
])("refuses %j and says why", (words, why) => {
  expect(refusal(words)).toContain(why);
});

it("refuses an address without https from the environment too", () => {
  expect(refusal([], { ADDIN_URL: "http://a.example/" })).toContain("https alone");
});

it("explains itself without an address", () => {
  expect(readPackageCall(["--help"], {}).help).toBe(true);
  for (const option of ["--url", "--office-js", "--support", "--out"]) expect(packageHelp).toContain(option);
});
