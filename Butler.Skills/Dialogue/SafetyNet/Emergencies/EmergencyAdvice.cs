using System.Collections.Frozen;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>
/// What to do in the next minute, the right public number, and who has been told. Short enough to be read by somebody
/// who is frightened; fixed words, so nothing of it waits for or comes from a model.
/// </summary>
public static class EmergencyAdvice
{
    private const string ToldZh = "已通知保安、管家中心和您的客户经理,我们的人正在赶来。";
    private const string ToldEn = "Security, the duty desk and your manager have been alerted and are on their way.";

    private static readonly FrozenDictionary<EmergencyKind, (string Zh, string En)> Texts = new Dictionary<EmergencyKind, (string Zh, string En)>
    {
        [EmergencyKind.Fire] = (
            "🚨 请马上离开,并拨打火警 119。\n1. 叫上家人走楼梯,不要乘电梯,不要回去拿东西。\n2. 随手关门;有烟就用湿毛巾捂口鼻、压低身子走。\n3. 出不去就退回屋里关门,用湿布堵门缝,到窗口呼救。",
            "🚨 Leave now and call the fire brigade: 119.\n1. Take everyone with you by the stairs. Do not use the lift, do not go back for belongings.\n2. Close doors behind you; in smoke stay low and cover nose and mouth with a wet cloth.\n3. If you cannot get out, close the door, seal the gap with wet cloth and call from a window."),
        [EmergencyKind.Smoke] = (
            "🚨 有烟请先当火情处理,看到火或烟变大立即拨打 119。\n1. 能安全做到的话,断开电源总闸,远离冒烟的电器,不要用水泼。\n2. 带家人离开有烟的地方,走楼梯,压低身子、捂住口鼻。\n3. 关好房门,不要乘电梯。",
            "🚨 Treat smoke as a fire. If you see flames or it gets thicker, call 119.\n1. If it is safe, switch off the main breaker. Keep away from the smoking appliance and do not pour water on it.\n2. Take everyone out by the stairs, stay low, cover nose and mouth.\n3. Close the door behind you. Do not use the lift."),
        [EmergencyKind.GasLeak] = (
            "🚨 疑似燃气泄漏,请马上到室外,再拨打 119。\n1. 不要开关任何电器和灯,不要点火,不要在屋里打电话。\n2. 能顺手做到就关燃气总阀、打开门窗。\n3. 人都撤到楼外上风处;有人头晕呕吐请同时拨打 120。",
            "🚨 This may be a gas leak: go outside first, then call 119.\n1. Do not touch switches or lights, no flames, no phone calls inside.\n2. If you can do it on the way, close the gas valve and open doors and windows.\n3. Wait outside in fresh air. If anyone is dizzy or sick, also call 120."),
        [EmergencyKind.Explosion] = (
            "🚨 请马上远离现场,拨打 119,有人受伤拨打 120。\n1. 走楼梯撤到楼外空旷处,不要乘电梯。\n2. 不要靠近碎玻璃、电线和燃气管道,不要开关电器。\n3. 清点家人,有人没出来请告诉消防员。",
            "🚨 Get away from the scene and call 119; if anyone is hurt call 120.\n1. Leave by the stairs to an open place, not by the lift.\n2. Keep away from broken glass, wires and gas pipes; do not touch switches.\n3. Count your people and tell the firefighters if someone is missing."),
        [EmergencyKind.LiftTrapped] = (
            "🚨 请别慌,电梯困人一般不会有坠落危险,救援人员马上到。\n1. 按住轿厢里的警铃或对讲键,告诉我们楼栋和电梯号。\n2. 不要扒门、不要攀爬,靠着轿壁站好或坐下。\n3. 有人不舒服请拨打 120;情况危急拨打 119。",
            "🚨 Please stay calm: help is coming.\n1. Press the alarm or intercom button in the lift and tell us the building and lift number.\n2. Do not force the doors or climb out. Stand or sit against the wall.\n3. If anyone feels unwell call 120; if it becomes dangerous call 119."),
        [EmergencyKind.Fainting] = (
            "🚨 请立即拨打 120。\n1. 拍肩呼喊,没有呼吸就开始胸外按压(每分钟 100-120 次),叫人取 AED。\n2. 有呼吸就让他/她侧卧,松开衣领,不要喂水喂药,不要随意搬动。\n3. 留一个人陪着,派一个人到楼下接救护车。",
            "🚨 Call 120 now.\n1. Tap the shoulders and shout. If there is no breathing, start chest compressions (100-120 a minute) and send someone for the AED.\n2. If breathing, lay the person on their side and loosen the collar. Nothing to eat or drink, do not move them needlessly.\n3. Stay with them and send someone downstairs to meet the ambulance."),
        [EmergencyKind.ChestPain] = (
            "🚨 请立即拨打 120。\n1. 马上停下,坐着或半躺,不要走动,不要自己开车去医院。\n2. 有医生开的急救药,按医嘱服用。\n3. 打开门锁方便进入;如果失去反应、没有呼吸,立即胸外按压。",
            "🚨 Call 120 now.\n1. Stop everything, sit or half lie down. Do not walk about or drive yourself.\n2. Take your prescribed emergency medicine as your doctor told you.\n3. Unlock the door for the helpers. If there is no response and no breathing, start chest compressions."),
        [EmergencyKind.Intruder] = (
            "🚨 请先保证自己安全,拨打 110。\n1. 锁好房门,手机静音,不要开门、不要出去对峙。\n2. 人在外面就不要进屋,到大堂或保安岗等候。\n3. 记住对方的样子和去向,不要碰现场。",
            "🚨 Keep yourself safe first and call the police: 110.\n1. Lock yourself in, silence your phone, do not open the door or confront them.\n2. If you are outside, do not go in; wait in the lobby or at the guard post.\n3. Remember what they look like and where they went. Touch nothing."),
        [EmergencyKind.Flood] = (
            "🚨 请先注意用电安全,有人被困拨打 119。\n1. 能安全做到就关水表前总阀。\n2. 水碰到插座、电箱或灯,先断电总闸;脚踩在水里不要碰电器和开关。\n3. 地库、地下室进水请马上往高处走,不要去挪车。",
            "🚨 Mind the electricity first; if anyone is trapped call 119.\n1. If it is safe, close the main water valve.\n2. If water reaches sockets, the panel or lights, switch off the main breaker. Do not touch anything electric while standing in water.\n3. In a basement or garage go up at once; do not move the car."),
        [EmergencyKind.ChildMissing] = (
            "🚨 请马上拨打 110,走失不用等 24 小时。\n1. 请发来姓名、年龄、衣着、照片和最后看到的时间地点。\n2. 保安正在看住各出入口、查监控;您留一个人在家或原地等。\n3. 先找水边、楼梯间、车库和游乐区。",
            "🚨 Call 110 now; you need not wait 24 hours.\n1. Send us name, age, clothes, a photo, and when and where you last saw them.\n2. Security is watching the exits and the cameras; leave one person at home or where you parted.\n3. Look first near water, in stairwells, the garage and the playground."),
        [EmergencyKind.ElectricShock] = (
            "🚨 先断电,不要用手去拉人,拨打 120。\n1. 拉下电源总闸;断不了就用干木棍、塑料把电线挑开。\n2. 脱离电源后没有呼吸就立即胸外按压。\n3. 有火花或漏电的地方请远离,地面有水不要靠近。",
            "🚨 Cut the power first, do not touch the person, call 120.\n1. Switch off the main breaker; if you cannot, push the wire away with dry wood or plastic.\n2. Once free, if there is no breathing start chest compressions.\n3. Keep away from sparks and from wet ground nearby."),
        [EmergencyKind.ElderFall] = (
            "🚨 先不要急着扶,拨打 120。\n1. 问清哪里痛;头、颈、腰、髋痛或动不了,就保持原样不要搬动。\n2. 出血用干净布按住伤口;注意保暖,不要喂水喂药。\n3. 没有反应、没有呼吸就立即胸外按压。",
            "🚨 Do not lift them yet; call 120.\n1. Ask where it hurts. With pain in head, neck, back or hip, or if they cannot move, leave them as they lie.\n2. Press a clean cloth on any bleeding, keep them warm, give nothing to eat or drink.\n3. If there is no response and no breathing, start chest compressions."),
        [EmergencyKind.SelfHarm] = (
            "谢谢您告诉我们,您的安全最重要。有人在身边陪您好吗?我们的人马上来陪您。\n1. 请先离开窗边、楼顶,把药和刀具放到拿不到的地方。\n2. 已经服药或受伤,请立即拨打 120;有危险拨打 110。\n3. 全国心理援助热线 12356,随时有人听您说。",
            "Thank you for telling us. You matter, and someone is coming to be with you.\n1. Please move away from the window or roof and put pills and blades out of reach.\n2. If you have taken something or are hurt, call 120 now; in danger call 110.\n3. The mental health line 12356 has someone to listen at any time."),
        [EmergencyKind.DomesticViolence] = (
            "🚨 请先到安全的地方,拨打 110;不方便出声可发短信到 12110。\n1. 离开厨房和有利器的房间,到能反锁的房间或邻居、大堂。\n2. 受伤请拨打 120,伤情先拍照。\n3. 我们不会主动打电话给您,您方便时回一个字就行。",
            "🚨 Get to a safe place and call 110; if you cannot speak, text 12110.\n1. Keep away from the kitchen and anything sharp; go to a room you can lock, a neighbour or the lobby.\n2. If hurt call 120 and take photos of the injuries.\n3. We will not ring you; one word from you when you can is enough."),
        [EmergencyKind.Poisoning] = (
            "🚨 请立即拨打 120。\n1. 停止接触,保留药瓶、食物或呕吐物给医生看。\n2. 不要催吐,不要喂牛奶或药;昏迷的人侧卧。\n3. 怀疑煤气中毒先开窗、把人移到室外。",
            "🚨 Call 120 now.\n1. Stop the exposure and keep the bottle, food or vomit for the doctor.\n2. Do not make them vomit, give no milk or medicine; lay an unconscious person on the side.\n3. If it may be gas, open windows and bring them into fresh air."),
        [EmergencyKind.FallFromHeight] = (
            "🚨 请立即拨打 120。\n1. 不要搬动、不要扶起伤者,固定头颈。\n2. 出血用干净布压住;没有呼吸就立即胸外按压。\n3. 离开还可能掉东西的地方;有人还在高处请同时拨打 119。",
            "🚨 Call 120 now.\n1. Do not move or lift the injured person; keep head and neck still.\n2. Press a clean cloth on bleeding; if there is no breathing start chest compressions.\n3. Keep clear of anything that may still fall; if someone is still up there call 119 too."),
        [EmergencyKind.Robbery] = (
            "🚨 人身安全第一,请拨打 110。\n1. 不要追赶、不要反抗,马上到大堂、保安岗或锁好的房间。\n2. 受伤请拨打 120。\n3. 记住对方的样子、衣着和逃走方向。",
            "🚨 Your safety comes first: call 110.\n1. Do not chase or resist; go to the lobby, a guard post or a locked room.\n2. If anyone is hurt call 120.\n3. Remember what they looked like and which way they went."),
        [EmergencyKind.Bleeding] = (
            "🚨 请立即拨打 120。\n1. 用干净的布用力压住伤口不松手,抬高受伤部位。\n2. 压不住就在伤口上方扎紧并记下时间。\n3. 躺下、保暖,不要喂水;断下的肢体用干净袋子装好放在冰上。",
            "🚨 Call 120 now.\n1. Press a clean cloth hard on the wound without letting go; raise the limb.\n2. If it does not stop, tie tightly above the wound and note the time.\n3. Lie down, keep warm, nothing to drink; put a severed part in a clean bag on ice."),
        [EmergencyKind.Choking] = (
            "🚨 请马上急救并拨打 120。\n1. 能咳就让他/她用力咳。\n2. 咳不出:站在身后,双手环抱上腹,用力向内向上冲击(海姆立克法)。\n3. 1 岁以下:脸朝下趴在前臂上拍背 5 次,再翻过来按压胸部 5 次;失去反应就胸外按压。",
            "🚨 Act now and call 120.\n1. If they can cough, let them cough hard.\n2. If not: stand behind, arms round the upper belly, thrust in and up (Heimlich).\n3. Under one year: face down on your forearm, 5 back blows, then 5 chest thrusts. No response: chest compressions."),
        [EmergencyKind.Other] = (
            "🚨 请先保证自己和家人安全。\n1. 有火拨打 119,有人受伤或发病拨打 120,有人身危险拨打 110。\n2. 离开危险的地方,不要乘电梯,到大堂或保安岗。\n3. 请告诉我们位置和发生了什么。",
            "🚨 Keep yourself and your family safe first.\n1. Fire: 119. Injury or illness: 120. Danger from people: 110.\n2. Leave the dangerous place, not by the lift, and go to the lobby or a guard post.\n3. Tell us where you are and what is happening."),
    }.ToFrozenDictionary();

    public static string For(EmergencyKind kind, TalkLanguage language)
    {
        var (zh, en) = Texts[kind];
        return language == TalkLanguage.English ? $"{en}\n{ToldEn}" : $"{zh}\n{ToldZh}";
    }
}
