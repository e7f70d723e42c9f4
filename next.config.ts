import type { NextConfig } from "next";
import { readEnv } from "./lib/env.ts";

/** Whatever begins with one of these is not a page in Simplified Chinese: another language, a file, or Next's own. */
const elsewhere =
  "en(?:/|$)|zh-Hant(?:/|$)|zh-Hans(?:/|$)|staff(?:/|$)|healthz$|api/|data/|_next/|figures/[^/]+/corrections\\.atom$|(?:parks|policies)/[^/]+/changes\\.atom$|(?:sitemap\\.xml|corrections\\.atom|parks\\.atom|audit-heads\\.csv|robots\\.txt|icon\\.svg)$";

const config: NextConfig = {
  output: "standalone",
  basePath: readEnv().BASE_PATH,
  agentRules: false,
  compress: false,
  poweredByHeader: false,
  images: { unoptimized: true },
  htmlLimitedBots: /.*/,
  // What share cards are drawn with is read from files: the typefaces, and resvg's WebAssembly.
  serverExternalPackages: ["opentype.js", "@resvg/resvg-wasm"],
  outputFileTracingIncludes: {
    "/**/card.*": ["lib/cards/fonts/*.otf", "node_modules/@resvg/resvg-wasm/index_bg.wasm"],
  },
  // `npm run check` looks at the types, of the tests as well; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Simplified Chinese stands at the root: /parks is drawn by /zh-Hans/parks, which itself sends readers to /parks.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      { source: "/", destination: "/zh-Hans" },
      { source: `/:path((?!${elsewhere}).*)`, destination: "/zh-Hans/:path" },
    ],
    fallback: [],
  }),
  redirects: async () => [
    // The short address of a figure, for paper and for speaking.
    { source: "/f/:id", destination: "/figures/:id", permanent: true },
    { source: "/zh-Hans", destination: "/", permanent: true },
    { source: "/zh-Hans/:path*", destination: "/:path*", permanent: true },
  ],
};

export default config;
