import { expect, test } from "vitest";
import { enquiryPath } from "#lib/enquiries/addresses.ts";

test.each([
  [{}, "/enquiries/new"],
  [{ park: "p-soft" }, "/enquiries/new?park=p-soft"],
  [{ park: "p-soft", space: "s 1" }, "/enquiries/new?park=p-soft&space=s+1"],
  [{ clause: "c-1" }, "/enquiries/new?clause=c-1"],
  [{ park: undefined, space: "", clause: "c&x" }, "/enquiries/new?clause=c%26x"],
])("an enquiry about %j begins at %s", (subject, path) => {
  expect(enquiryPath(subject)).toBe(path);
});
