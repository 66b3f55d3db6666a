import type { VoiceWords } from "../../word-classes";

export const voices: VoiceWords = {
  unnamed: [
    "消息人士",
    "军方消息人士",
    "媒体",
    "情报来源",
    "消息来源",
    "知情人士",
    "分析人士",
    "观察人士",
    "观察家",
    "分析师",
    "分析家",
    "专家",
    "外媒",
    "韩媒",
    "西方媒体",
    "韩国媒体",
    "军事博主",
    "匿名",
  ],
  soldiers: ["脱北者"],
  "western-officials": ["西方官员", "西方情报", "西方消息人士", "西方国家官员", "西方外交官"],
};
