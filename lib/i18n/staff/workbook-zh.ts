// The words of workbooks in and out at the desk, in Chinese.

type Values = Readonly<Record<string, string | number>>;

export const workbooksZh = {
  title: "表格导出与导入",
  lead: "把园区、空间、条款、项目导出为 Excel 表格，在 Excel 或 WPS 里批量改好、添上新的，再导入回来。导入只写成草稿，不会发布任何内容。",
  exportTitle: "导出",
  exportScope:
    "已发布的内容取已发布的一版；还没有发布过的取最新的草稿；已撤回的不导出。同事未保存的输入和未发布的改动不在表里，导入时会逐格对照。",
  exportLink: (name: string) => `导出${name}.xlsx`,
  importTitle: "导入",
  importScope:
    "先只试读，不改动任何内容：逐格列出会改什么、哪里有误、哪里别人也改过。看过以后，再由您决定是否写成草稿。",
  file: "文件",
  fileHint: "从这里导出的表格（.xlsx），或由它另存的 CSV。最大 5 MB，最多 5000 行。",
  read: "试读，看会改什么",
  mayNotImport: "您的角色可以导出，不能导入。",
  mine: "我最近的导入",
  mineScope: "试读的结果保留一天，只有您自己能看到。",
  none: "没有。",
  answers: { yes: "是", no: "否" },
  tables: {
    parks: {
      title: "园区",
      what: "一行一个园区：名称、形态、街道、行业、是否属于十大产业社区等。",
      lead: "一行是一个园区。",
      rules: [
        "新建一个园区：另起一行，自己起一个园区编号（小写字母、数字和连字符，如 east-sea-park；定下后不能改，网址末段先与它相同），写上名称，版本、校验码空着。由负责全区的同事来做。",
        "别名、载体、联系岗位、相关园区和来源的说法不在表里，请在编辑页修改。",
      ],
      places: { document: "园区编号" },
    },
    spaces: {
      title: "可租空间",
      what: "一行一处可租空间：位置、面积、租金、净高、荷载、供电等。",
      lead: "一行是一处可租空间。",
      rules: [
        "增加一处：另起一行，写上园区编号和载体编号（照抄同一载体的其他行；还没有空间的载体，编号写在“说明”表里），空间编号、版本、校验码空着。名称不能与同一载体的其他空间相同。",
      ],
      places: {
        document: "园区编号",
        "about.document": "园区",
        parent: "载体编号",
        "about.parent": "载体",
        row: "空间编号",
      },
    },
    clauses: {
      title: "政策条款",
      what: "一行一条：标题、支持标准、申报期、怎么办理等。",
      lead: "一行是一条政策条款。",
      rules: [
        "增加一条：另起一行，写上政策包编号和政策编号（照抄同一政策的其他行；还没有条款的政策，编号写在“说明”表里），条款编号、版本、校验码空着。标题不能与同一政策的其他条款相同。",
        "条件、测算数据、申报材料和办理步骤不在表里，请在编辑页修改。",
      ],
      places: {
        document: "政策包编号",
        "about.document": "政策包",
        parent: "政策编号",
        "about.parent": "政策",
        row: "条款编号",
      },
    },
    projects: {
      title: "签约项目",
      what: "一行一个项目：名称、园区、行业、投资额、来源和原文。",
      lead: "一行是一个签约项目。",
      rules: [
        "新建一个项目：另起一行，写上名称和其他各列，项目编号、版本、校验码空着，导入时会自动编号。只负责部分园区的，必须写上自己的园区。",
        "名称与已有项目相同的不能新建，所以同一张表导入两次，也不会多出一份。",
        "在哪场活动上签约不在表里；导入时可以选一场活动，把新项目加入它的名单。进展也不在表里，请在编辑页修改。",
      ],
      places: { document: "项目编号" },
    },
  },
  places: { version: "版本", mark: "校验码" },
  explanation: {
    sheet: "说明",
    item: "项目",
    content: "内容",
    rule: (n: number) => `规则 ${n}`,
    rules: [
      "可以改各列的内容，可以排序、筛选、隐藏列、删掉不改的列；没有的列不会改动。第 2 行是隐藏的列名，请保留。",
      "从表里删掉一行，不会删除任何内容。要删除，请在编辑页操作。",
      "不要合并单元格，不要加合计、小计行。公式只取表里存着的结果。",
      "数只写数，不带单位，全角数字也认得。金额照来源写，必须带单位，如 4540万元、2.56亿元。",
      "日期写 2026-03-01、2026/3/1 或 2026年3月1日都可以。",
      "一格有几项的，用分号隔开。没有内容就空着；空着不等于零。",
      "导入后成为草稿，仍要经过三审三校才会发布。",
    ],
    notToTouch: "认出这一行用的，请不要改。新增的一行怎么写，见上面的规则。",
    onlyToRead: "只供查看，改了也不会导入。",
    oneOf: (names: string) => `可选：${names}。`,
  },
  plan: {
    title: (file: string) => `试读：${file}`,
    lead: (table: string, rows: number) => `${table}，读到 ${rows} 行。还没有改动任何内容。`,
    counts: (changed: number, documents: number, begun: number) => {
      const news = begun === 0 ? [] : [`会新建 ${begun} 份内容`];
      const changes = changed === 0 ? [] : [`会改 ${changed} 处，涉及 ${documents} 份内容`];
      const all = [...news, ...changes];
      return all.length === 0 ? "与现在的内容没有不同，不需要导入。" : `${all.join("；")}。`;
    },
    problems: "需要修改",
    problemsScope: "请在表格里改好这些地方，再导入一次。有一处不对，就一处也不导入。",
    notices: "请留意",
    noticesScope: "不妨碍导入。",
    begun: "新建",
    begunScope: "一行写成一份新的草稿。",
    changes: "只有表格改了",
    changesScope: "照表格写成草稿。",
    clashes: "两边都改了",
    clashesScope: "您导出之后，这里也有了别的改动。逐处选择留哪一边。",
    inFile: "表格里的",
    present: "现在的",
    columns: {
      at: "位置",
      what: "哪一处",
      before: "现在",
      after: "改为",
      problem: "问题和办法",
      name: "名称",
      content: "填了什么",
    },
    nothing: "（没有）",
    newRow: (label: string) => `新增：${label}`,
    wholeRow: (label: string) => `${label}（整条已被移除）`,
    file: "整个文件",
    apply: "全部写成草稿",
    applyText: "要么全部写成，要么一处也不写。写成后是草稿，不会发布。",
    refusals: {
      moved: "在您查看期间，内容有了变化，还没有写入。请看过新的对照，再决定。",
      unchosen: "还有两边都改过的地方没有选择，还没有写入。",
      unlisted:
        "所选的活动现在不能改，可能您在其中还有没保存的输入；或在您查看期间，它的审核有了进展。还没有写入，请重新选择或先不加入。",
    },
    applied: (when: string, count: number) =>
      count === 0 ? `${when} 已导入，没有需要写入的改动。` : `${when} 已写成 ${count} 份草稿。`,
    isBegun: (id: string) => `新建 · ${id}`,
    appliedLead: "仍要各自送审，才会发布。",
    back: "回到表格导出与导入",
    row: (n: number) => `第 ${n} 行`,
    until: (when: string) => `保留到 ${when}`,
    isApplied: "已写成草稿",
    more: (count: number) => `另有 ${count} 处没有列出。`,
  },
  // What is begun, and the signing event on whose list it may go.
  list: {
    label: "新项目加入哪个签约活动的名单",
    hint: "所选活动也写成草稿，新项目排在名单最后；正在审核、已通过审核的会退回草稿，要从一审重新开始，已定的排期也作废。您在其中还有没保存的输入的活动，没有列出。",
    none: "先不加入",
    option: (name: string, state: string) => `${name}（${state}）`,
    listed: "新项目已排在活动名单的最后。活动与项目可以同批发布，一起审核。",
    notListed:
      "新项目还不在任何签约活动的名单上，不会计入活动。请由负责全区的同事在活动的编辑页加入，再与项目同批发布。",
  },
  problems: {
    // The file as a whole.
    no_file: () => "请选择一个文件。",
    too_large: () => "文件超过 5 MB。请删去图片和用不到的工作表，或分几次导入。",
    not_a_workbook: () =>
      "这不是 .xlsx 表格或 CSV 文件，可能只是改了扩展名。请用 Excel 或 WPS 打开，另存为 .xlsx。",
    old_excel: () => "这是旧的 .xls 格式。请用 Excel 或 WPS 打开，另存为 .xlsx。",
    binary_excel: () => "这是 .xlsb 或不认识的格式。请用 Excel 另存为 .xlsx。",
    has_password: () => "文件设有打开密码。请先取消密码，再导入。",
    unpacks_too_large: () =>
      "文件解压后过大，为安全起见没有读取。请把内容复制到新的表格再导入；大表请分几次。",
    damaged: () => "文件已损坏，读不出来。请用 Excel 或 WPS 打开，另存一份再试。",
    unknown_encoding: () => "CSV 的文字编码认不出来。请另存为“CSV UTF-8”，或直接用 .xlsx。",
    too_many_rows: ({ most = "" }: Values) => `超过 ${most} 行。请分几次导入。`,
    too_many_columns: ({ most = "" }: Values) => `超过 ${most} 列。请删去不属于本表的列。`,
    too_much_text: () => "文字总量过大。请分几次导入。",
    too_many_documents: ({ most = "" }: Values) => `涉及的内容超过 ${most} 份。请分几次导入。`,
    no_table: () => "没有找到从这里导出的表。请保留第一行的列名，并从最新导出的表格改起。",
    nothing_in_it: () => "表里没有任何一行内容。",
    no_document_column: ({ name = "" }: Values) =>
      `缺少“${name}”这一列，认不出各行是什么。请从最新导出的表格改起。`,
    // Places in the sheet.
    merged: ({ range = "" }: Values) =>
      `${range} 是合并的单元格，不知道内容属于哪一行。请取消合并，逐格填写。`,
    total_row: ({ text = "" }: Values) => `这一行是“${text}”，不是内容。请删去这一行。`,
    formula_without_value: () => "公式没有存下结果。请复制这一格，选择性粘贴为数值。",
    unknown_column: ({ name = "" }: Values) => `“${name}”不是本表的列。请删去这一列，或改回原来的列名。`,
    twice_column: ({ name = "" }: Values) => `“${name}”这一列有两个。请只留一个。`,
    // Rows.
    unknown_document: ({ id = "" }: Values) =>
      `没有编号为“${id}”的内容，或它不在您的职责范围内。请照抄导出的编号。`,
    no_document: () =>
      "没有写编号，不知道属于哪一份内容。请照抄导出的编号；新增的一行，版本和校验码也请空着。",
    unwanted_id: ({ id = "" }: Values) =>
      `没有编号为“${id}”的内容，或它不在您的职责范围内。新增的一行，编号请空着，导入时会自动编号。`,
    no_own_id: () => "新建的要自己起编号：小写字母、数字和连字符，如 east-sea-park。定下后不能改。",
    not_an_id: () => "编号只能用小写字母、数字和单个连字符。",
    id_taken: () => "这个编号或网址已经有别的内容或页面在用，请换一个。",
    no_name: () => "新建的要有中文名称。",
    same_name: ({ id = "" }: Values) =>
      `已经有同名的内容（${id}），可能这张表导入过了。要改它，请从最新导出的表格改起，并删去这一行；确实是另一个，请在名称里写明区别。`,
    same_name_withdrawn: ({ id = "" }: Values) =>
      `已撤回的内容（${id}）是这个名称，导出的表格里没有它。是同一个，请在编辑页接着改它，并删去这一行；确实是另一个，请在名称里写明区别。`,
    same_name_row: ({ other = "" }: Values) =>
      `与第 ${other} 行同名。是同一个，请只留一行；确实是另一个，请在名称里写明区别。`,
    same_row: ({ id = "" }: Values) =>
      `这里已经有同名的一行（${id}），可能这张表导入过了。要改它，请从最新导出的表格改起，并删去这一行；确实是另一个，请在名称里写明区别。`,
    not_yours: () => "请写您负责的园区；新的园区和全区的内容，由负责全区的同事新建。",
    unknown_row: ({ id = "" }: Values) => `这份内容里没有编号为“${id}”的一行。新增的行，编号请空着。`,
    twice_row: ({ other = "" }: Values) => `与第 ${other} 行是同一条。请只留一行。`,
    there_already: ({ id = "" }: Values) =>
      `已经有编号为“${id}”的内容，可能这张表导入过了。要改它，请从最新导出的表格改起；已撤回的不在表里，请在编辑页改。`,
    no_version: () => "没有版本，不知道是从哪一版改起的。请从最新导出的表格改起；新增的行，行编号也请空着。",
    unknown_version: ({ version = "" }: Values) => `没有“${version}”这个版本。请从最新导出的表格改起。`,
    changed_mark: () =>
      "编号、版本和校验码对不上，可能排序时只动了几列，或复制时错了行。请从最新导出的表格改起。",
    moved_row: () => "不能用表格把一行移到别处。请改回原来的编号。",
    no_parent: () => "新增的行没有写它属于哪一个。请照抄同一处其他行的，或“说明”表里的编号。",
    unknown_parent: ({ id = "" }: Values) =>
      `这份内容里没有编号为“${id}”的上级。请照抄同一处其他行的，或“说明”表里的编号。`,
    own_words: () => "您在这份内容里还有没保存的输入。请先在编辑页保存或放弃，再导入。",
    rows_without_ids: () => "这份草稿里有的行没有自己的编号，不能逐格对照。请在编辑页保存一次。",
    outside_scope: () => "这样改会涉及您职责以外的园区。请改回，或由负责全区的同事来改。",
    // Cells.
    not_a_number: () => "应是一个不带单位的数，如 12 或 3.5。",
    money_in_number: () => "这里是金额，这一列只写不带单位的数，请换算后填写。",
    money_without_unit: () => "金额没有单位。请照来源写，如 4540万元 或 2.56亿元。",
    not_money: () => "应是带单位的金额，如 4540万元 或 2.56亿元。",
    not_a_day: () => "应是一个存在的日期，如 2026-03-01、2026/3/1 或 2026年3月1日。",
    not_a_partial_day: () => "应是存在的年、年月或日期，如 2021、2021-09 或 2021-09-27。",
    not_an_option: () => "不在可选之列。可选的写在“说明”表里。",
    unknown_reference: () => "没有这个编号的内容，或名称不止一个。编号写在“说明”表里。",
    became_a_day: () => "这一格被表格软件改成了日期。请把格式设为“文本”，重新填写。",
    error_value: () => "这一格是出错的结果。请改成内容本身。",
    too_long: ({ most = "" }: Values) => `超过 ${most} 个字，表格里容易丢字。请在编辑页填写这一处。`,
  },
  notices: {
    older: ({ name = "", from = "", present = "" }: Values) =>
      `${name}：表格是从 ${from} 导出的，现在是 ${present}。已逐格对照，只有您改过的格子会写入。`,
    formula_value: () => "这一格是公式，取了表里存着的结果。",
    in_review: ({ name = "" }: Values) =>
      `${name}：正在审核或已经通过审核。写入会退回草稿，要从一审重新开始。`,
    would_be_wrong: ({ label = "", sentence = "" }: Values) =>
      `${label}：${sentence} 可以先写成草稿，送审前改好。`,
  },
};
