using LearningAdvisor.Events;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Transport;

// A server whose events tests can foresee; clients.mjs reads its address from the first line.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
var app = builder.Build();
app.UseWebSockets();
app.MapGraphQL("/graphql", new GraphQLServer(new EventSchema().Schema), new GraphQLHttpOptions
{
    KeepAlive = TimeSpan.FromSeconds(1),
    ClientOf = _ => null,
    Sockets = new GraphQLSocketOptions { MaxOperations = 2_000 },
});
await app.StartAsync();
Console.WriteLine(app.Urls.First());
await app.WaitForShutdownAsync();
