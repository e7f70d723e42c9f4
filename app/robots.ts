import type { MetadataRoute } from "next";
import { basePath, dataSet, origin } from "#lib/site.ts";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    // A fiction is nothing that anyone should find by chance.
    rules:
      dataSet === "demo"
        ? { userAgent: "*", disallow: "/" }
        : { userAgent: "*", allow: `${basePath}/`, disallow: `${basePath}/staff` },
    sitemap: `${origin}${basePath}/sitemap.xml`,
  };
}
