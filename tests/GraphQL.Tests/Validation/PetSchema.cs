using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Validation;

/// <summary>The schema that the specification's examples of chapter 5 are written against, and what they add to it.</summary>
internal static class PetSchema
{
    public static Schema Schema { get; } = SdlSchema.Build("""
        directive @onField(level: Int! = 1) on FIELD
        directive @required(level: Int!) on FIELD
        directive @delegated repeatable on FIELD | QUERY

        type Query {
          dog: Dog
          cat: Cat
          human: Human
          pet: Pet
          catOrDog: CatOrDog
          findDog(searchBy: FindDogInput): Dog
          findPet(by: PetSearch): Pet
          booleanList(booleanListArg: [Boolean!]): Boolean
          arguments: Arguments
          any(value: Any): Boolean
        }

        type Mutation {
          addPet(pet: PetInput!): Pet
        }

        type Subscription {
          newMessage(room: Int): Message
          disallowedSecondRootField: Boolean
        }

        type Message { body: String sender: String }

        enum DogCommand { SIT DOWN HEEL }
        enum CatCommand { JUMP }

        interface Sentient { name: String! }
        interface Pet { name: String! }

        type Dog implements Pet {
          name: String!
          nickname: String
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
        }

        type Cat implements Pet {
          name: String!
          nickname: String
          meowVolume: Int
          doesKnowCommand(catCommand: CatCommand!): Boolean!
        }

        type Human implements Sentient { name: String! pets: [Pet!] }
        type Alien implements Sentient { name: String! homePlanet: String }

        union CatOrDog = Cat | Dog

        input FindDogInput { name: String owner: String }
        input PetInput { name: String! age: Int tags: [String!] }
        input PetSearch @oneOf { name: String age: Int }
        scalar Any

        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          booleanListArgField(booleanListArg: [Boolean]!): [Boolean]
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
        }
        """);
}
