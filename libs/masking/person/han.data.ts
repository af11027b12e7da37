/** Chinese family names of one character, simplified and traditional. */
export const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范範金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂苗曲盛冉翁骆駱司祁滕卓靳';
/** Chinese family names of two characters. */
export const COMPOUND_SURNAMES =
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 南宫 慕容 夏侯 皇甫 尉迟 公孙 公孫 令狐 长孙 宇文 端木 百里';
/** Korean family names. */
export const KOREAN_SURNAMES =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공';
/** Of what Korean given names are made. */
export const KOREAN_SYLLABLES =
  '가건경고광교구규근기길나남다덕도동두란래련리린림만명모목무문미민배백범별병복봉빈상새서석선설섭성세소솔수숙순승시식신아안애양언연열영예오옥완용우욱운웅원위유윤율은을의이익인일임자재전정제조종주준중지진찬창채천철초춘충치태택하학한해향혁현형혜호홍화환회효훈휘흥희';
/** A name follows, inside a text without spaces. */
export const BEFORE_NAME =
  '收款人 付款人 付款方 收款方 户名 戶名 姓名 转给 轉給 转账给 轉帳給 汇给 匯給 发给 支付给 付给 尊敬的 亲爱的 持卡人 对方 來自 来自 汇款人 匯款人 受益人 联系人 聯絡人 由 向 给 給 予';
/** A name stands before it. */
export const AFTER_NAME =
  '先生 女士 小姐 您好 你好 同学 老师 太太 様 さん 殿 님 씨 經轉數快 经转数快 已向您 已向你 向您 向你 给您 給您 给你 转入 轉入 通过 透過';
/** Ends a name whose length is not known. */
export const NO_GIVEN_NAME =
  '转轉付支的先女您你汇匯发發收在于於已尾号號账帳到入出成进進存使用通给給向和与與元款（(';
