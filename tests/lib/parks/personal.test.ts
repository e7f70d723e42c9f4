import { expect, test } from "vitest";
import { looksLikeMobile, looksLikeName } from "#lib/parks/personal.ts";

// Numbers that nobody has: 1990000 0000 was never given out.
test.each([
  ["19900000000", true],
  ["199 0000 0000", true],
  ["199-0000-0000", true],
  ["+86 19900000000", true],
  ["１９９００００００００", true],
  ["0000-00000000，19900000000", true],
  ["0000-00000000", false],
  ["000-0000-0000", false],
  ["400-000-0000", false],
  ["12000000000", false],
  ["199000000001", false],
  ["演示，无电话", false],
  ["工作日9:00—12:00、14:30—17:30", false],
])("%s is a mobile number: %s", (said, is) => {
  expect(looksLikeMobile(said)).toBe(is);
});

test.each([
  ["张三", true],
  ["张三丰", true],
  ["陈女士", true],
  ["欧阳先生", true],
  ["王经理", true],
  ["王总", true],
  ["0000-00000000 陈女士", true],
  ["招商专员（李老师）", true],
  ["联系人：某某", true],
  ["Ms. Chen", true],
  ["Mr Zhang San", true],
  ["招商专员", false],
  ["招商经理", false],
  ["项目经理", false],
  ["总经理", false],
  ["金融科", false],
  ["向导台", false],
  ["企业服务窗口", false],
  ["园区服务热线", false],
  ["Investment officer", false],
  ["Miss no call: working days 9:00–17:00", false],
])("%s is a person's name: %s", (said, is) => {
  expect(looksLikeName(said)).toBe(is);
});
