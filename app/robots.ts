import type { MetadataRoute } from "next";
import { basePath, origin } from "#lib/site.ts";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: `${basePath}/`, disallow: `${basePath}/staff` },
    sitemap: `${origin}${basePath}/sitemap.xml`,
  };
}
