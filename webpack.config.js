const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { performance } = require("node:perf_hooks");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { require: requireTypeScript } = require("tsx/cjs/api");
const { Compilation, SourceMapDevToolPlugin, sources } = require("webpack");
const { config: settings } = require("./package.json");
const { helpFiles } = requireTypeScript("./assets/help/helpFiles.ts", path.resolve(__dirname, "webpack.config.js"));

const { translations } = requireTypeScript(
  "./src/functions/languages/translations.ts",
  path.resolve(__dirname, "webpack.config.js"),
);
const { translated } = requireTypeScript(
  "./src/functions/languages/translated.ts",
  path.resolve(__dirname, "webpack.config.js"),
);

const { contentSecurityPolicy, officeJsAddress } = requireTypeScript(
  "./assets/package/headers/contentSecurityPolicy.ts",
  path.resolve(__dirname, "webpack.config.js"),
);
const { bundledPackages } = requireTypeScript(
  "./assets/package/licences/bundledPackages.ts",
  path.resolve(__dirname, "webpack.config.js"),
);
const { licenceNotices } = requireTypeScript(
  "./assets/package/licences/licenceNotices.ts",
  path.resolve(__dirname, "webpack.config.js"),
);

const { datedByBegin } = requireTypeScript(
  "./src/workbench/bulk/addin/datedByBegin.ts",
  path.resolve(__dirname, "webpack.config.js"),
);

const officeInstalled = "/office-js/office.js";
const port = Number(process.env.PORT ?? settings.dev_server_port);
const developmentAddress = `https://localhost:${settings.dev_server_port}/`;
const productionAddress = (process.env.ADDIN_URL ?? settings.addin_url).replace(/\/*$/, "/");
const addressOf = (mode) => (mode === "production" ? productionAddress : `https://localhost:${port}/`);

const functionFiles = fs
  .readdirSync(path.resolve(__dirname, "src/functions"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.resolve(__dirname, "src/functions", name));

/**
 * What TypeScript and the generator cannot say: functions see error cells, `return`, a reserved word in code, is the public name
 * of `returns`, and each function's help page is where the add-in is served.
 */
function publishedMetadata(json, address) {
  const metadata = JSON.parse(json);
  for (const published of metadata.functions) {
    published.helpUrl = `${address}help/${published.name.toLowerCase()}.html`;
    published.options = { ...published.options, allowErrorForDataTypeAny: true };
    for (const parameter of published.parameters) if (parameter.name === "returns") parameter.name = "return";
  }
  return JSON.stringify(metadata, null, 2) + "\n";
}

const publishMetadata = (address) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PublishMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "PublishMetadata", stage }, () => {
        if (!compilation.getAsset("functions.json")) return; // the generator has already reported its errors
        compilation.updateAsset(
          "functions.json",
          (asset) => new sources.RawSource(publishedMetadata(asset.source().toString(), address)),
        );
        const english = compilation.getAsset("functions.json").source.source().toString();
        for (const [language, words] of Object.entries(translations))
          compilation.emitAsset(`functions.${language}.json`, new sources.RawSource(translated(english, words)));
      });
    });
  },
});

/** The help pages and the pane's reference, made anew from the functions' comments in every build. */
const publishHelp = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PublishHelp", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "PublishHelp", stage }, () => {
        for (const [name, text] of helpFiles(__dirname))
          compilation.emitAsset(`help/${name}`, new sources.RawSource(text));
      });
    });
  },
};

/** The licences of whatever code the build holds, found where the build is complete. Development has the same page to link to. */
const publishLicences = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PublishLicences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "PublishLicences", stage }, () => {
        const notices = licenceNotices(__dirname, bundledPackages(compilation));
        compilation.emitAsset("help/licences.txt", new sources.RawSource(notices));
      });
    });
  },
};

/** The page names Microsoft's CDN, as the marketplace demands; development needs no network. */
const serveInstalledOffice = {
  apply(compiler) {
    compiler.hooks.compilation.tap("ServeInstalledOffice", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("ServeInstalledOffice", (page) => ({
        ...page,
        html: page.html.replaceAll(officeJsAddress, officeInstalled),
      }));
    });
  },
};

/** Certificates of `npm run certs` where they are installed and valid. Nothing is installed here, so nobody is asked for a password. */
function trustedCertificates() {
  try {
    const certificates = require("office-addin-dev-certs");
    const home = path.join(require("node:os").homedir(), ".office-addin-dev-certs");
    if (!fs.existsSync(path.join(home, "localhost.key")) || !certificates.verifyCertificates()) return {};
    const read = (name) => fs.readFileSync(path.join(home, name));
    return { ca: read("ca.crt"), cert: read("localhost.crt"), key: read("localhost.key") };
  } catch {
    return {}; // webpack-dev-server then makes its own certificate, which a browser asks about once
  }
}

const addinPolicy = contentSecurityPolicy("cdn", ["https://localhost:*"]);

/** Headers, and where a bare address leads. The policy is the add-in's; the workbench is a tool of its own with a grid that styles inline. */
function middlewares(list) {
  list.unshift((request, response, next) => {
    const { pathname } = new URL(request.url, developmentAddress);
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (!pathname.startsWith("/workbench/")) response.setHeader("Content-Security-Policy", addinPolicy);
    if (pathname !== "/" && pathname !== "/workbench") return next();
    response.writeHead(302, { Location: "/workbench/" }).end();
  });
  return list;
}

const devServer = {
  compress: false, // nothing is far away, and packing twenty megabytes takes longer than sending them
  host: "localhost",
  port,
  server: { type: "https", options: trustedCertificates() },
  static: [
    {
      directory: path.resolve(__dirname, "node_modules/@microsoft/office-js/dist"),
      publicPath: "/office-js",
      watch: false,
    },
    { directory: path.resolve(__dirname, "assets"), publicPath: "/assets", watch: false },
  ],
  // No client: reloading by socket would add foreign code to functions.js, and a reload under Excel loses the person's place.
  client: false,
  webSocketServer: false,
  hot: false,
  liveReload: false,
  setupMiddlewares: middlewares,
  onListening(server) {
    let announced = false;
    server.compiler.hooks.done.tap("Announce", (stats) => {
      if (announced || stats.hasErrors()) return;
      announced = true;
      console.log(`Workbench ready: https://localhost:${server.server.address().port}/workbench/`);
    });
  },
};

/** A short text that changes with any of the files that decide what compiling gives. */
const compiledBy = (...files) => {
  const hash = createHash("sha256");
  for (const file of files) hash.update(fs.readFileSync(path.resolve(__dirname, file)));
  return hash.digest("hex").slice(0, 16);
};

/**
 * What was compiled before is kept, so that only the first start compiles everything. Frozen, or webpack's command line adds
 * this file as something the cache depends on, and cannot follow the TypeScript it requires.
 */
const compiledBefore = Object.freeze({
  type: "filesystem",
  cacheDirectory: path.resolve(__dirname, ".build/webpack"),
  version: compiledBy("webpack.config.js", "tsconfig.json", "package-lock.json"),
});

/** Maps for our own code; those for the grid's packages would be a third of the whole build. */
const mapOwnCode = new SourceMapDevToolPlugin({ filename: "[file].map", exclude: /^vendor/ });

/** By when this process began: it has read sources before it compiles any. The development server keeps what it makes in memory. */
const dated = (mode) => (mode === "production" ? [datedByBegin(performance.timeOrigin)] : []);

const shared = (mode) => ({
  mode,
  target: ["web", "es2020"],
  devtool: false,
  cache: mode === "production" ? false : compiledBefore,
  performance: false,
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      { test: /\.svg$/, type: "asset/resource", generator: { filename: "assets/[name][ext]" } },
    ],
  },
});

/** What is installed in Excel: the page, the functions and their metadata, the manifest and the pictures it names. */
const addin = (mode) => ({
  ...shared(mode),
  name: "addin",
  entry: { functions: functionFiles, taskpane: "./src/taskpane/taskpane.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    // Named by what they hold: a pane that was open while a new version came must not be given a part that does not fit.
    chunkFilename: "parts/[name].[contenthash:8].js",
    publicPath: mode === "production" ? "" : "/",
    clean: true,
    compareBeforeEmit: false, // a file's time then says of which sources it is made, which tests rely on
  },
  devServer,
  plugins: [
    ...dated(mode),
    new CustomFunctionsMetadataPlugin({ input: functionFiles, output: "functions.json" }),
    publishMetadata(addressOf(mode)),
    publishHelp,
    publishLicences,
    new CssPlugin(),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "taskpane"],
      // At the end of the body, not deferred: the runtime of custom functions starts as soon as the page is parsed, looks once
      // for the functions there are, and answers #VALUE! for all that come later.
      scriptLoading: "blocking",
      inject: "body",
    }),
    ...(mode === "production" ? [] : [serveInstalledOffice, mapOwnCode]),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        { from: "assets/help.*" },
        { from: "assets/samples/*.json" },
        {
          from: "manifest.xml",
          transform: (text) => text.toString().replaceAll(developmentAddress, addressOf(mode)),
        },
      ],
    }),
  ],
});

/** The add-in for whoever runs it without its pane: what builds sheets, on a page of its own. Never shipped. */
const bulk = (mode) => ({
  ...shared(mode),
  name: "bulk",
  entry: { bulk: "./src/commands/bulk.ts" },
  output: { path: path.resolve(__dirname, ".build/bulk"), clean: true, compareBeforeEmit: false },
  plugins: dated(mode),
});

/** Excel's stand-in, served in development and never shipped. */
const workbench = (mode) => ({
  ...shared(mode),
  name: "workbench",
  entry: { workbench: "./src/workbench/workbench.ts" },
  output: { path: path.resolve(__dirname, ".build/workbench"), publicPath: "/workbench/", clean: true },
  // The page's grid is the workbook's engine; the one without a user interface needs Node.
  resolve: { extensions: [".ts", ".js"], alias: { "@univerjs/preset-sheets-node-core": false } },
  optimization: {
    nodeEnv: "production", // React's own checks are about the grid's code, and make the page slower
    splitChunks: {
      cacheGroups: { vendor: { test: /node_modules/, name: "vendor", chunks: "initial", enforce: true } },
    },
  },
  plugins: [
    new CssPlugin(),
    new HtmlPlugin({ filename: "index.html", template: "./src/workbench/workbench.html" }),
    ...(mode === "production" ? [] : [mapOwnCode]),
  ],
});

module.exports = (_environment, { mode = "production" } = {}) => [addin(mode), bulk(mode), workbench(mode)];
