using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Community.Bills;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Community.Bills;

internal static class BillEndpoints
{
    public static void MapBills(this RouteGroupBuilder api)
    {
        api.MapGet("/households/{id}/bills", ListAsync).WithTags("bills")
            .WithSummary("The bills of a household, by due date").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/households/{id}/bills", WriteAsync).WithTags("bills")
            .WithSummary("Write a bill, or correct the one with the same reference")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/bills/import", ImportAsync).WithTags("bills")
            .WithSummary("Write many bills from a CSV file (household,period,kind,amount,due,paid,remark,reference): all of them or none")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Results<Ok<List<BillView>>, ProblemHttpResult>> ListAsync(
        string id, IButlerStore store, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var scope = new CommunityScope(db, caller.Person);
        if (!await scope.ServesAsync(id, cancellationToken))
            return Problem.NoSuch("household");
        var found = await scope.Bills.AsNoTracking().Where(b => b.HouseholdId == id).OrderBy(b => b.DueOn).ThenBy(b => b.Reference).ToListAsync(cancellationToken);
        return TypedResults.Ok(found.ConvertAll(b => BillView.Of(b, time)));
    }

    private static Task<Results<Ok<BillView>, ProblemHttpResult>> WriteAsync(
        string id, Body<BillRequest> body, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken)
    {
        var fields = body.Value.ToFields();
        return transactions.RunAsync<Results<Ok<BillView>, ProblemHttpResult>>(async (db, stop) =>
        {
            // First whether it is there at all: a stranger learns nothing from what is wrong with the rest.
            if (!await new CommunityScope(db, caller.Person).ServesAsync(id, stop))
                return Problem.NoSuch("household");
            var (charge, errors) = fields.Read();
            if (charge is null)
                throw new BadField(errors);
            var ledger = await BillLedger.OpenAsync(db, [id], stop);
            return TypedResults.Ok(BillView.Of(ledger.Write(id, fields.GivenReference, charge, time.Now).Bill, time));
        }, cancellationToken);
    }

    private static Task<Ok<BillImportView>> ImportAsync(
        BillFile file, Transactions transactions, Caller caller, CommunityTime time, CancellationToken cancellationToken) =>
        transactions.RunAsync(async (db, stop) =>
        {
            var named = file.Rows.Select(r => r.Household).Distinct(StringComparer.Ordinal).ToList();
            var served = await new CommunityScope(db, caller.Person).Households.Where(h => EF.Parameter(named).Contains(h.Id)).Select(h => h.Id).ToHashSetAsync(stop);
            var errors = new Dictionary<string, string[]>();
            var ledger = await BillLedger.OpenAsync(db, served, stop);
            var (added, changed) = (0, 0);
            foreach (var (line, household, fields) in file.Rows)
            {
                if (!served.Contains(household))
                {
                    errors[$"line {line}: household"] = ["is none in your care"];
                    continue;
                }

                var (charge, wrong) = fields.Read();
                foreach (var (field, mend) in wrong)
                    errors[$"line {line}: {field}"] = mend;
                if (charge is null)
                    continue;
                _ = ledger.Write(household, fields.GivenReference, charge, time.Now).IsNew ? added++ : changed++;
            }

            return errors.Count > 0 ? throw BillFile.Refuse(errors) : TypedResults.Ok(new BillImportView(added, changed));
        }, cancellationToken);
}
