import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type LaunchOptions, type Page } from "playwright-core";

// Ours, not the package's own: those switch web security off, and origin checks are part of what is tested.
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage", // which containers give little of
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const root = join(__dirname, "../..");
const packageFolder = join(root, "node_modules/@sparticuz/chromium");
const installedChannels = ["chrome", "msedge", "chromium"];

/** How long to wait for the browser and for what is on its pages, in milliseconds. */
const patience = 120_000;

/**
 * Unpacks the packaged Chromium, its fonts and its libraries once, and says where. Test workers start together, so each
 * unpacks into a folder of its own and the first to finish gives it the name all use.
 */
function unpackedChromium(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  const home = join(root, ".build", `chromium-${version}`);
  if (existsSync(join(home, "chromium"))) return home;
  mkdirSync(join(root, ".build"), { recursive: true });
  const own = mkdtempSync(`${home}-`);
  // The package unpacks into the temporary folder, and its libraries only where it believes to run on AWS Lambda.
  execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", 'await (await import("@sparticuz/chromium")).default.executablePath()'],
    { cwd: root, env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" }, stdio: "pipe" },
  );
  try {
    renameSync(own, home);
  } catch {
    rmSync(own, { recursive: true, force: true }); // another worker was first
  }
  return home;
}

const packagedRunsHere = process.platform === "linux" && process.arch === "x64";

/**
 * Where the settings are by which Chromium finds the packaged fonts. The package's own settings look for them in folders of AWS Lambda,
 * and on a system without any font Chromium ends at the first field of a form.
 */
function fontSettings(home: string): string {
  const file = join(home, "fonts-here.conf");
  const folder = (name: string) => join(home, "fonts", name).replace(/&/g, "&amp;").replace(/</g, "&lt;");
  if (!existsSync(file)) {
    const settings = `<dir>${folder("fonts")}</dir><cachedir>${folder("cache")}</cachedir>`;
    writeFileSync(
      file,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${settings}</fontconfig>`,
    );
  }
  return file;
}

function packaged(hasFonts: boolean) {
  const home = unpackedChromium();
  const fonts = hasFonts ? {} : { FONTCONFIG_FILE: fontSettings(home) };
  return { executablePath: join(home, "chromium"), env: { ...process.env, ...fonts } };
}

/** Where Linux keeps its libraries. */
const libraryFolders = ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/lib64", "/usr/lib"];

/** The same on a system without libnss3. Not the first try: a system's own libraries are newer. */
function packagedWithLibraries(hasFonts: boolean) {
  // the one library libnss3 needs that does not come with it: Chromium would start, and end at the first https address
  if (!libraryFolders.some((folder) => existsSync(join(folder, "libsqlite3.so.0"))))
    throw new Error(
      "The packaged Chromium needs libsqlite3 (apt-get install libsqlite3-0, or dnf install sqlite-libs).",
    );
  const { executablePath, env } = packaged(hasFonts);
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: join(unpackedChromium(), "al2023/lib") } };
}

/**
 * Starts a headless Chromium: the packaged one, or else an installed Chrome, Edge or Chromium.
 * @param more of its command line's switches
 * @param hasFonts whether the system has fonts of its own
 * @throws with what to install when there is none.
 */
export async function startBrowser(
  more: readonly string[] = [],
  hasFonts: boolean = existsSync("/etc/fonts"),
): Promise<Browser> {
  const failures: string[] = [];
  const choices: (() => LaunchOptions)[] = [
    ...(packagedRunsHere ? [packaged, packagedWithLibraries].map((choose) => () => choose(hasFonts)) : []),
    ...installedChannels.map((channel) => () => ({ channel })),
  ];
  for (const choice of choices) {
    try {
      return await chromium.launch({ ...choice(), args: [...flags, ...more], timeout: patience });
    } catch (failure) {
      failures.push(String(failure).split("\n").slice(0, 3).join(" "));
    }
  }
  throw new Error(
    "No browser could be started. Install Google Chrome or Microsoft Edge (on Linux also: apt-get install chromium libnss3), " +
      `then run the tests again.\n${failures.join("\n")}`,
  );
}

/** A page in a context of its own that accepts the development server's certificate, and waits as long as a busy machine needs. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 }, ...options });
  page.setDefaultTimeout(patience);
  return page;
}
