namespace Butler.Skills.Venues.Answers.Lexicons;

/// <summary>
/// What residents say when they ask for a fact. A row gives the facts in the order they are tried: of "多少钱" a restaurant
/// answers with what a guest spends, a hotel with the price of a room. A plus sign joins facts that belong together.
/// Attributes of the files need no row: their own header is always understood.
/// </summary>
internal static class FieldTable
{
    public static readonly (string Keys, string Phrases)[] Rows =
    [
        ("address", "地址 位置 在哪 在哪儿 在哪里 在哪个区 在那里 在那儿 在什么地方 在啥地方 什么地方 哪条街 哪条路 地点 坐落 具体位置 详细地址 地点在哪 位于 address|location|located|where is|where's|where are"),
        ("address+metro", "怎么走 怎么去 怎么过去 咋走 咋去 怎么到 路线 交通 有多远 多远 远不远 远吗 how do i get|how to get|directions|how far"),
        ("phone", "电话 电话号码 联系电话 预订电话 订座电话 联系方式 号码 座机 怎么联系 手机号 咨询电话 phone|phone number|telephone|tel|contact number|contact"),
        ("hours", "营业时间 开放时间 服务时间 上班时间 开门时间 关门时间 几点开 几点关 几点开门 几点关门 几点营业 几点下班 几点上班 几点打烊 几点闭馆 几点开放 几点开始营业 开到几点 营业到几点 到几点 几点到几点 什么时候开门 什么时候关门 什么时候营业 什么时间营业 什么时候开放 开门吗 关门吗 营业吗 开着吗 开门没 关门没 关门了吗 开不开门 营业不 还开着 还营业 开放吗 现在开着 opening hours|business hours|open now|is it open|what time does|when does|closing time|hours"),
        ("fee,price", "门票 票价 门票价格 门票费 门票多少 入场费 入场券 要门票 收门票 买票 ticket|tickets|entrance fee|admission|entry fee"),
        ("fee,price,人均消费", "收费 费用 收多少 收费标准 要钱吗 要收费 免费吗 怎么收费 fee|fees|charge|charges"),
        ("price,人均消费,fee", "价格 价位 房价 房费 住宿价格 最低价格 什么价 价钱 住一晚 price|prices|room rate"),
        ("~cost", "多少钱 多钱 几多钱 贵不贵 贵吗 贵么 很贵 贵不 花多少 消费水平 消费多少 消费高 消费怎么样 how much|expensive|cost"),
        ("人均消费,price", "人均 人均消费 每人多少 一个人多少 人均多少 平均消费 per person|per head"),
        ("rating", "评分 几分 多少分 评价 口碑 打分 得分 评分高 rating|rated|score|reviews"),
        ("metro", "地铁 地铁站 几号线 附近地铁站 地铁口 坐地铁 metro|subway|metro station|subway station"),
        ("推荐菜,tags", "推荐菜 招牌菜 特色菜 拿手菜 名菜 有什么菜 有啥菜 什么菜 啥菜 什么好吃 什么好吃的菜 哪些菜 好吃的菜 点什么 必点 必吃 菜品 招牌 特色是什么 signature dishes|signature dish|what to eat|recommended dishes|dishes"),
        ("游玩时间", "游玩时间 游玩时长 游玩多久 游玩多长时间 玩多久 玩多长时间 玩几个小时 能玩多久 逛多久 逛多长时间 多长时间 要多久 需要多久 多久能逛完 待多久 呆多久 待多长时间 呆多长时间 时长 几个小时 how long"),
        ("酒店类型,菜系,~category", "什么类型 类型 哪种类型 啥类型 什么档次 档次 星级 几星 几星级 what kind|what type"),
        ("酒店设施,设施,自助服务", "设施 服务设施 有哪些设施 有什么服务 哪些服务 什么设施 facilities|amenities"),
        ("菜系", "菜系 什么口味 哪个菜系 什么风味 cuisine"),
        ("包间", "包间 包厢 雅间 有包房 private room"),
        ("外送,配送", "外送 外卖 送餐 送外卖 配送 送货 送货上门 deliver|delivery"),
        ("停车", "停车 停车场 停车费 停车位 车位 泊车 好停车 parking"),
        ("宠物友好", "宠物 带狗 带狗狗 带猫 狗狗 遛狗 带宠物 pets|dog|dogs|pet friendly"),
        ("无障碍", "无障碍 轮椅 坡道 残疾人 wheelchair|accessible"),
        ("儿童设施,母婴与儿童,适合人群", "儿童椅 宝宝椅 儿童餐 带孩子 带小孩 带娃 适合孩子 母婴室 母婴 kids|children"),
        ("科室或主营,主营,服务项目,项目,办理业务,专长", "科室 看什么科 有什么科 主营 卖什么 做什么 办什么 办理什么 能办什么 服务项目 业务 有什么项目"),
        ("急诊,夜间服务", "急诊 夜诊 夜间门诊 emergency room"),
        ("挂号方式,预约,取号预约,咨询方式", "挂号 怎么挂号 预约 预订 怎么预约 要预约 提前预约 取号 怎么预订 booking|reservation|reserve|appointment"),
        ("医保", "医保 报销 刷医保 insurance"),
        ("早餐", "早餐 早饭 breakfast"),
        ("入住退房时间", "入住 退房 几点入住 几点退房 check in|check out|check-in|check-out"),
        ("房型", "房型 什么房间 房间类型 room types"),
        ("所需材料", "材料 带什么 带什么材料 要带什么 需要什么材料 证件 documents"),
        ("优惠", "优惠 打折 学生票 老人票 折扣 半价 discount"),
        ("付款方式", "付款 付款方式 怎么付 刷卡 支付 payment"),
        ("质保", "质保 保修 保修期 warranty"),
        ("招生范围", "招生 划片 学区 片区"),
        ("学段", "学段 几年级"),
        ("校车", "校车 school bus"),
        ("tags", "特色 有什么特色 特点"),
    ];

    /// <summary>The price a category is asked for with "多少钱", when it isn't the entry fee.</summary>
    public static string[] CostOf(string category) => category switch
    {
        "餐馆" => [VenueKeys.PerHead, VenueKeys.Price, VenueKeys.Fee],
        "酒店" => [VenueKeys.Price, VenueKeys.Fee],
        _ => [VenueKeys.Fee, VenueKeys.Price, VenueKeys.PerHead],
    };
}
