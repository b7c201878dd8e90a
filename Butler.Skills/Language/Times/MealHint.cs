namespace Butler.Skills.Language.Times;

/// <summary>A meal in the message settles what a bare hour means: "七点吃晚饭".</summary>
internal enum MealHint
{
    None,
    Breakfast,
    Dinner,
}
