// The notice of last resort, in the portal's three languages: for statuses that have no drawn page, and until Next has drawn them.
import type { Locale } from "#lib/i18n/locale.ts";
import type { DataSet } from "#lib/values/data-set.ts";

const words: Record<Locale, { home: string; sentences: Record<number, string> }> = {
  "zh-Hans": {
    home: "返回首页",
    sentences: {
      400: "这个网址无法识别。",
      403: "表单不是从本网站提交的，已被拒绝。",
      404: "没有找到这个页面。",
      405: "这个地址不接受此类请求。",
      408: "提交的内容没有及时到达。",
      413: "提交的内容太大。",
      429: "请求过于频繁，请稍后再试。",
      500: "系统出错，请稍后再试。",
      503: "系统暂时无法提供服务，请稍后再试。",
    },
  },
  "zh-Hant": {
    home: "返回首頁",
    sentences: {
      400: "這個網址無法識別。",
      403: "表單不是從本網站提交的，已被拒絕。",
      404: "沒有找到這個頁面。",
      405: "這個地址不接受此類請求。",
      408: "提交的內容沒有及時到達。",
      413: "提交的內容太大。",
      429: "請求過於頻繁，請稍後再試。",
      500: "系統出錯，請稍後再試。",
      503: "系統暫時無法提供服務，請稍後再試。",
    },
  },
  en: {
    home: "Home page",
    sentences: {
      400: "This address cannot be understood.",
      403: "The form was not sent from this site and has been refused.",
      404: "This page does not exist.",
      405: "This address does not take such requests.",
      408: "What was sent did not arrive in time.",
      413: "What was sent is too large.",
      429: "Too many requests. Please try again in a moment.",
      500: "Something went wrong. Please try again in a moment.",
      503: "The portal is not available at the moment. Please try again shortly.",
    },
  },
};

/** Whose portal it is, and what must be said of all that it shows. */
const portals: Record<DataSet, Record<Locale, { name: string; fiction: string }>> = {
  fengze: {
    "zh-Hans": { name: "丰泽产业社区", fiction: "" },
    "zh-Hant": { name: "豐澤產業社區", fiction: "" },
    en: { name: "Fengze Industry Communities", fiction: "" },
  },
  demo: {
    "zh-Hans": { name: "子虚区产业社区（虚构演示）", fiction: "演示数据：本站所示内容均为虚构。" },
    "zh-Hant": { name: "子虛區產業社區（虛構演示）", fiction: "演示資料：本站所示內容均為虛構。" },
    en: {
      name: "Zixu Industry Communities (fictional demo)",
      fiction: "Demonstration: everything shown here is fictional.",
    },
  },
};

export const plainStatuses = Object.keys(words.en.sentences).map(Number);

export function noticeSentence(status: number, language: Locale): string {
  const { sentences } = words[language];
  return sentences[status] ?? sentences[500] ?? "";
}

export type PortalSaid = { basePath: string; dataSet: DataSet };

export function plainNotice(status: number, language: Locale, { basePath, dataSet }: PortalSaid): string {
  const { home } = words[language];
  const { name, fiction } = portals[dataSet][language];
  const sentence = noticeSentence(status, language);
  const front = language === "zh-Hans" ? `${basePath}/` : `${basePath}/${language}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${sentence} ${name}</title>
</head>
<body>
<main>
${fiction && `<p>${fiction}</p>\n`}<h1>${sentence}</h1>
<p><a href="${front}">${home}</a> · ${status}</p>
</main>
</body>
</html>
`;
}
