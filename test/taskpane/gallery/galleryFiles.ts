import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import CssPlugin from "mini-css-extract-plugin";
import type { Page } from "playwright-core";
import webpack from "webpack";

const root = join(__dirname, "../../..");
const office = join(root, "node_modules/@microsoft/office-js/dist");

/** Where the pages seem to be. Office trusts a host only on https and on the add-in's own host name. */
export const galleryOrigin = "https://localhost";

/** The policy that taskpane.html states, so that what it forbids is forbidden here as well. */
const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(
  readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8"),
)![1]!;

const pageOf = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Alliance</title>${head}</head><body>${body}</body></html>`;
const pages: Readonly<Record<string, string>> = {
  /** The pane by itself. */
  "/": pageOf('<link rel="stylesheet" href="gallery.css">', '<div id="pane"></div><script src="gallery.js"></script>'),
  /** The pane with Office.js, to be opened in the frame of `/host.html`. */
  "/office.html": pageOf(
    '<link rel="stylesheet" href="gallery.css"><script src="office-js/office.js"></script>',
    '<div id="pane"></div><script src="gallery.js"></script>',
  ),
  "/host.html": pageOf("", '<script src="host.js"></script>'),
};

/** Bundles the gallery as production is bundled but for its length, once; the result puts the pages behind a browser's page. */
export async function galleryFiles(): Promise<(page: Page) => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "gallery-"));
  await bundle(folder);
  const built = new Map(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name), "utf8")]));
  rmSync(folder, { recursive: true });
  return async (page) => {
    await page.route(`${galleryOrigin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname.startsWith("/office-js/")) return route.fulfill({ path: join(office, pathname.slice(11)) });
      const contentType = pathname.endsWith(".css")
        ? "text/css"
        : pathname.endsWith(".js")
          ? "text/javascript"
          : "text/html";
      const headers: Record<string, string> = pathname === "/host.html" ? {} : { "content-security-policy": policy };
      return route.fulfill({ contentType, headers, body: pages[pathname] ?? built.get(pathname) ?? "" });
    });
  };
}

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2020"],
    entry: { gallery: join(__dirname, "gallery.ts"), host: join(__dirname, "host.ts") },
    output: { path: folder },
    performance: false,
    optimization: { minimize: false },
    cache: { type: "filesystem", cacheDirectory: join(root, ".build/gallery") },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [new CssPlugin()],
  });
  return new Promise((resolve, reject) =>
    compiler!.run((error, stats) => {
      compiler!.close(() => undefined);
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats!.toString("errors-only")));
      else resolve();
    }),
  );
}
