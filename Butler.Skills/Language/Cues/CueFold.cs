using System.Text;

namespace Butler.Skills.Language.Cues;

/// <summary>The form all cue tables are written in: half-width, lower case, simplified, one kind of apostrophe.</summary>
public static class CueFold
{
    private const string Traditional = "樓電氣嚴難聽見調監觸閘媽暈倒孫婦樣離開關門進來個們從時間後裡裏嗎這說話請問轉員臺經訴覺親醫藥傷斷壓頭腦臉喚氧煙燒燈線壞著緊報險護車輛撲滅濃鄰戶鎖盜賊強劫搶殺無響應應聲發癲癇夢語錯碼確認對沒題號點鐘兩幫務約費價錢幾過還給讓誰師單訂換區場裝廚廁衛陽臥臺灣廳隻個層庫單棟號機體爺奶爾嘔蘆潔劑誤飲農嬰兒歲學遊戲戀夠總閥噴濕溝災濟義導線馬車軌陸龍鳥齊麗麼嚇嗆籃網墜牆磚樹條顆長幣貨貴賣買貓狗園圖書館廣協組織續絡結給絕統維綠紅紙級細終縣練紹綜線緒縮繼續週禮農曆節國慶聖誕當復預備願顧題額顏類風飯館餐臟髒瀉癱嗎陰陳銀鐵鋼銅鑰匙鏡鍾閃閉閒潰爛爐燙爺獨猶現環產畫畢異療瘋癢盤眾瞞矇碰礙禍種積穩窩竄筆築簡糧糾純紗紛紋紮細結絞緣縫總纏罵罷習聞聯聲職腫腳膠臉臨舊艱葉葷蓋蔥蕩薑蘋蘭虧蝦蟲蠟衝裂褲襪視覽觀計訊討訓記許註診詐評詞試該詳認誠誤課談論謀謊謝譯議讀變讚豐豬負財貪貼貿賀資賓賠賴賺購贈趕跡踐蹤躍軟較載輕輩輪輸辦辭遠適遲遷選遺邊郵醜釋釘針鈔鈴鉛銷鋪錄錢鍋鏈鎮鑽閱闆隊階際隨隱雖雙雜雞電霧靈靜頁頂順須頓頻顫飄餓餘餵駐駕騎騙驗驚髮鬆鬥鬧魚鮮鳳鴨鹽黃點黨鼠龜";
    private const string Simplified = "楼电气严难听见调监触闸妈晕倒孙妇样离开关门进来个们从时间后里里吗这说话请问转员台经诉觉亲医药伤断压头脑脸唤氧烟烧灯线坏着紧报险护车辆扑灭浓邻户锁盗贼强劫抢杀无响应应声发癫痫梦语错码确认对没题号点钟两帮务约费价钱几过还给让谁师单订换区场装厨厕卫阳卧台湾厅只个层库单栋号机体爷奶尔呕芦洁剂误饮农婴儿岁学游戏恋够总阀喷湿沟灾济义导线马车轨陆龙鸟齐丽么吓呛篮网坠墙砖树条颗长币货贵卖买猫狗园图书馆广协组织续络结给绝统维绿红纸级细终县练绍综线绪缩继续周礼农历节国庆圣诞当复预备愿顾题额颜类风饭馆餐脏脏泻瘫吗阴陈银铁钢铜钥匙镜钟闪闭闲溃烂炉烫爷独犹现环产画毕异疗疯痒盘众瞒蒙碰碍祸种积稳窝窜笔筑简粮纠纯纱纷纹扎细结绞缘缝总缠骂罢习闻联声职肿脚胶脸临旧艰叶荤盖葱荡姜苹兰亏虾虫蜡冲裂裤袜视览观计讯讨训记许注诊诈评词试该详认诚误课谈论谋谎谢译议读变赞丰猪负财贪贴贸贺资宾赔赖赚购赠赶迹践踪跃软较载轻辈轮输办辞远适迟迁选遗边邮丑释钉针钞铃铅销铺录钱锅链镇钻阅板队阶际随隐虽双杂鸡电雾灵静页顶顺须顿频颤飘饿余喂驻驾骑骗验惊发松斗闹鱼鲜凤鸭盐黄点党鼠龟";

    private static readonly System.Collections.Frozen.FrozenDictionary<char, char> Map = Build();

    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var characters = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().ToCharArray();
        foreach (ref var character in characters.AsSpan())
        {
            character = character switch
            {
                '’' or '‘' => '\'',
                '。' => '.',
                '、' => ',',
                _ => Map.GetValueOrDefault(character, character),
            };
        }
        return new string(characters).Trim();
    }

    private static System.Collections.Frozen.FrozenDictionary<char, char> Build()
    {
        var map = new Dictionary<char, char>();
        for (var i = 0; i < Traditional.Length; i++)
            map.TryAdd(Traditional[i], Simplified[i]);
        return System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(map);
    }
}
