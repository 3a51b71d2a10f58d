/** 批注 of a cell. */
export interface CellComment {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/** 文件内情: what a workbook file carries beside its cells; a host that holds no file has none to give. */
export interface PackageFacts {
  readonly comments: readonly CellComment[];
  /** Targets of links to other workbooks. */
  readonly externalLinks: readonly string[];
  /** 名称 with what they refer to, print areas and print titles left out. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** 文档属性 that may name a person or an office: 作者, 最后修改者, 单位, 经理 and the like. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** 宏, 数据连接, 嵌入对象 and other things a published table has no use for. */
  readonly extras: readonly string[];
}
