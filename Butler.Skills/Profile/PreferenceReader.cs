using Butler.Skills.Language.Cues;

namespace Butler.Skills.Profile;

/// <summary>What a preference is about and where it is to be heeded, told by its words.</summary>
public static class PreferenceReader
{
    private static readonly CueSet Allergy = CueSet.Of("过敏|敏感体质|不耐受|allergic|allergy|allergies|intolerant|intolerance");

    private static readonly CueSet Health = CueSet.Of("""
        糖尿病|高血压|血压高|血糖高|心脏病|心脏不好|心脏支架|起搏器|哮喘|癫痫|痛风|肾病|透析|中风|偏瘫|轮椅|拐杖|腿脚不便|腿脚不好|腿脚不太|脚不方便|行动不便|走不动|走路不|爬不了楼|耳背|听不见|听力不|眼睛不好|看不见|看不清|视力不|失明|失聪|聋|孕妇|怀孕|怀起|坐月子|老年痴呆|阿尔茨海默|健忘症|刚做完手术|刚出院|卧床|瘫|抑郁|自闭|免疫力|化疗|药物
        diabetic|diabetes|blood pressure|heart condition|heart disease|pacemaker|asthma|asthmatic|epilepsy|wheelchair|walking stick|hard of hearing|deaf|blind|pregnant|dementia|bedridden|surgery|can't walk|cannot walk|trouble walking|bad knees|disabled
        """);

    private static readonly CueSet Diet = CueSet.Of("""
        忌口|不吃|吃不得|吃不了|不能吃|不沾|不要放|别放|莫放|少放|不放|不要辣|别太辣|微辣|不辣|少盐|少油|少糖|无糖|清淡|吃素|素食|清真|回民|戒酒|不喝酒|不喝咖啡|口味|无麸质
        vegetarian|vegan|halal|kosher|don't eat|do not eat|doesn't eat|no pork|no beef|no spicy|not spicy|less salt|less oil|no sugar|gluten|low salt
        """);

    private static readonly CueSet Cleaning = CueSet.Of("""
        香精|香水|香味|气味|味道大|刺鼻|香薰|空气清新|消毒水|消毒液|84|漂白|清洁剂|洗涤剂|洗衣液|柔顺剂|拖把|抹布|打扫|保洁|搞卫生|做卫生|擦地|拖地|鞋套|换拖鞋|脱鞋
        scent|scented|fragrance|perfume|smell|bleach|detergent|cleaner|cleaning|shoe covers|take off their shoes|take off your shoes
        """);

    private static readonly CueSet Contact = CueSet.Of("""
        打电话|打我电话|电话联系|来电|按门铃|按铃|敲门|门铃|发微信|发短信|发消息|微信联系|联系我|联系我老婆|联系我老公|找我老婆|找我老公|提前通知|先说一声|通知我|不要加微信|放门口|放前台|放快递柜|放保安
        call before|call first|call me|phone me|phone first|text me|message me|ring the bell|ring the doorbell|doorbell|door bell|knock|leave it at the door|contact my|contact me|let me know before
        """);

    private static readonly CueSet Person = CueSet.Of("""
        叫…师傅|派…师傅|找…师傅|让…师傅|要…师傅|师傅来|喊…师傅|叫…阿姨|派…阿姨|要…阿姨|让…阿姨|固定…师傅|固定…阿姨|女师傅|男师傅|女阿姨|女技师|不要换人|别换人|莫换人|同一个人|老师傅|女的来|不要男
        the same person|same technician|same cleaner|same lady|same guy|send mr|send ms|only send|always send|a woman|female|a lady|don't send
        """);

    private static readonly CueSet Pet = CueSet.Of("养了|养着|宠物|狗|猫|猫咪|狗狗|兔子|仓鼠|鹦鹉|毛孩子|dog|dogs|cat|cats|pet|pets|puppy|kitten|parrot|rabbit");
    private static readonly CueSet Elder = CueSet.Of("老人|老年人|老妈|老爸|我爸|我妈|爸爸|妈妈|父亲|母亲|爷爷|奶奶|外公|外婆|公公|婆婆|岳父|岳母|丈母娘|老丈人|老太|老汉|独居|my father|my mother|my dad|my mom|my mum|my parents|my grandmother|my grandfather|grandma|grandpa|elderly");
    private static readonly CueSet Child = CueSet.Of("孩子|小孩|娃|宝宝|婴儿|新生儿|幼儿|儿子|女儿|孙子|孙女|双胞胎|午睡|上网课|baby|babies|child|children|kid|kids|toddler|newborn|my son|my daughter|nap");
    private static readonly CueSet Hours = CueSet.Of("之前别来|以前别来|点前别|点后再|点以后再|上午不要|上午别|早上别|中午别|中午不要|午休|晚上别|晚上不要|周末不|工作日不|只有周末|只能周末|下午在家|白天没人|白天不在|上夜班|夜班|睡得晚|起得晚|before ten|before noon|in the mornings|in the evenings|not before|not after|only on weekends|only weekends|work nights|night shift|sleep late");

    private static readonly CueSet Food = CueSet.Of("花生|坚果|海鲜|虾|蟹|鱼|贝|牛奶|乳糖|奶|鸡蛋|蛋|芒果|菠萝|麸质|小麦|面粉|大豆|豆|芝麻|酒精|酒|香菜|葱|蒜|辣|猪肉|牛肉|羊肉|peanut*|nut|nuts|seafood|shellfish|shrimp|crab|fish|milk|lactose|dairy|egg*|gluten|wheat|soy|sesame|mango");
    private static readonly CueSet Agents = CueSet.Of("香精|香水|香|消毒|84|漂白|清洁|洗涤|洗衣|化学|油漆|甲醛|乳胶|灰尘|粉尘|尘螨|螨|花粉|scent*|fragrance*|perfume*|bleach|detergent*|cleaner*|chemical*|dust|latex|pollen|paint");
    private static readonly CueSet Medicine = CueSet.Of("青霉素|头孢|药|麻药|阿司匹林|磺胺|疫苗|碘|penicillin|aspirin|antibiotic*|drug*|medicine|medication|iodine");
    private static readonly CueSet Fur = CueSet.Of("猫毛|狗毛|毛发|动物|宠物|猫过敏|狗过敏|cat hair|dog hair|cats|dogs|fur|animals");

    public static PreferenceKind KindOf(string text)
    {
        var cues = CueText.Of(CueFold.Fold(text));
        if (Allergy.IsIn(cues))
            return PreferenceKind.Allergy;
        if (Health.IsIn(cues))
            return PreferenceKind.Health;
        if (Person.IsIn(cues))
            return PreferenceKind.Person;
        if (Contact.IsIn(cues))
            return PreferenceKind.Contact;
        if (Cleaning.IsIn(cues))
            return PreferenceKind.Cleaning;
        if (Diet.IsIn(cues))
            return PreferenceKind.Diet;
        if (Hours.IsIn(cues))
            return PreferenceKind.Hours;
        if (Pet.IsIn(cues))
            return PreferenceKind.Pet;
        if (Child.IsIn(cues))
            return PreferenceKind.Child;
        return Elder.IsIn(cues) ? PreferenceKind.Elder : PreferenceKind.Other;
    }

    /// <summary>An allergy to something unknown is heeded everywhere; so is what no kind fits.</summary>
    public static IReadOnlyList<PreferenceScope> ScopesOf(PreferenceKind kind, string text)
    {
        var cues = CueText.Of(CueFold.Fold(text));
        return kind switch
        {
            PreferenceKind.Allergy => OfAllergy(cues),
            PreferenceKind.Health => [PreferenceScope.Visit, PreferenceScope.Care, PreferenceScope.Travel, PreferenceScope.Dining],
            PreferenceKind.Diet => [PreferenceScope.Dining],
            PreferenceKind.Cleaning => [PreferenceScope.Cleaning],
            PreferenceKind.Contact or PreferenceKind.Child or PreferenceKind.Hours => [PreferenceScope.Visit],
            PreferenceKind.Person => Cleaning.IsIn(cues) || cues.Text.Contains("阿姨", StringComparison.Ordinal) ? [PreferenceScope.Cleaning]
                : cues.Text.Contains("师傅", StringComparison.Ordinal) || cues.Text.Contains("technician", StringComparison.Ordinal) ? [PreferenceScope.Repair]
                : [PreferenceScope.Visit],
            PreferenceKind.Pet => [PreferenceScope.Visit, PreferenceScope.Pets],
            PreferenceKind.Elder => [PreferenceScope.Visit, PreferenceScope.Care],
            _ => [PreferenceScope.Everything],
        };
    }

    private static List<PreferenceScope> OfAllergy(CueText cues)
    {
        var scopes = new List<PreferenceScope>();
        if (Food.IsIn(cues))
            scopes.Add(PreferenceScope.Dining);
        if (Agents.IsIn(cues))
            scopes.Add(PreferenceScope.Cleaning);
        if (Medicine.IsIn(cues))
            scopes.Add(PreferenceScope.Care);
        if (Fur.IsIn(cues))
            scopes.AddRange([PreferenceScope.Pets, PreferenceScope.Visit]);
        return scopes.Count > 0 ? scopes : [PreferenceScope.Everything];
    }
}
