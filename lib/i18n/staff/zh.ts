// The words of the staff desk. Chinese is the source; en.ts has its shape. One object for each part of the desk.

export const zhStaff = {
  frame: {
    desk: "工作台",
    portal: "丰泽产业社区",
    titleOn: (title: string) => `${title} · 丰泽产业社区工作台`,
    skip: "跳到正文",
    nav: "工作台栏目",
    tools: "我的账号与语言",
    toPortal: "看门户",
    signOut: "退出",
    otherLanguage: "English",
    roles: {
      editor: "编辑",
      first_reviewer: "一审",
      second_reviewer: "二审",
      final_reviewer: "终审签发",
      administrator: "系统管理员",
      auditor: "安全审计员",
      installer: "系统",
    },
    parts: { desk: "我的工作", people: "人员与账号", me: "我的账号" },
    problems: (count: number) => `有 ${count} 处需要修改`,
    refusals: {
      400: {
        title: "提交的内容无法识别",
        text: "表单不完整或已经损坏，什么都没有改动。请返回上一页，刷新后再试。",
      },
      404: { title: "没有找到这个页面", text: "地址可能有误，或者它不在您的职责范围内。什么都没有改动。" },
      409: {
        title: "情况已经变化",
        text: "在您提交之前，别人已经改动过这里。什么都没有改动，请返回查看最新内容。",
      },
    },
    toDesk: "回到工作台",
  },
};

export type StaffWords = typeof zhStaff;
