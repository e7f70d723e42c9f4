// Which browser on what, in the words that its user knows. A guess from what the browser calls itself.

const browsers: [RegExp, string][] = [
  [/wxwork/i, "wecom"],
  [/MicroMessenger/i, "wechat"],
  [/DingTalk/i, "dingtalk"],
  [/QIHU|360SE|360EE|QHBrowser/i, "360"],
  [/QQBrowser/i, "qq"],
  [/HuaweiBrowser/i, "huawei"],
  [/MiuiBrowser/i, "xiaomi"],
  [/UCBrowser/i, "uc"],
  [/MetaSr|Sogou/i, "sogou"],
  [/OPR\/|Opera/, "Opera"],
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/Firefox\/|FxiOS/, "Firefox"],
  [/Chrome\/|CriOS|Chromium/, "Chrome"],
  [/Safari\//, "Safari"],
  [/Trident|MSIE/, "Internet Explorer"],
];
const systems: [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/i, "HarmonyOS"],
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux|X11/, "Linux"],
];

/** `browser` is a name, or a key of the words in lib/i18n/staff; null where it is not known. */
export function browserName(userAgent: string | null): { browser: string | null; system: string | null } {
  return { browser: nameIn(browsers, userAgent), system: nameIn(systems, userAgent) };
}

function nameIn(names: [RegExp, string][], userAgent: string | null): string | null {
  return names.find(([pattern]) => userAgent !== null && pattern.test(userAgent))?.[1] ?? null;
}
